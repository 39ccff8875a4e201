/** How the desk and the plain page are measured. */
import type { BenchDocument } from './document';
import type { Subject } from './measure';

export function deskSubject(url: string, document: BenchDocument): Subject {
  return {
    name: 'desk',
    kind: 'desk',
    url,
    ready: "document.querySelector('.desk[data-ready] mark') !== null",
    scroller: "document.querySelector('.desk-text')",
    edit: {
      before: ['n'],
      make: (turn) => ({ key: 'dqof'[turn % 4] ?? 'f' }),
      painted: () => "document.querySelector('.article mark[data-label-chosen]') !== null",
    },
    mouse: {
      words: freeWords(document),
      keys: ['f'],
      counted: "document.querySelectorAll('.article mark').length",
      painted: "document.querySelectorAll('.article mark').length > before",
    },
  };
}

export function plainSubject(url: string, document: BenchDocument): Subject {
  return {
    name: 'plain page',
    kind: 'floor',
    url,
    ready: "document.querySelector('mark') !== null",
    scroller: 'document.scrollingElement',
    edit: {
      before: [],
      make: (turn) => ({ call: `floor.create(${turn})` }),
      painted: (turn) => `floor.painted(${turn})`,
    },
    mouse: {
      words: freeWords(document),
      keys: [],
      counted: 'floor.selected',
      painted: 'floor.selected > before',
    },
  };
}

/** Those that the edits leave alone. */
function freeWords({ text, free }: BenchDocument): string[] {
  return free.slice(10).map(({ start, end }) => text.slice(start, end));
}
