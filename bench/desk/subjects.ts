/** How the desk and the plain page are measured. */
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';
import type { BenchDocument, BenchSpan } from './document';
import type { Subject } from './measure';

/** Of a document that is marked again in every run. */
const mostWords = 60;

export function deskSubject(url: string, document: BenchDocument): Subject {
  return {
    name: 'desk',
    kind: 'desk',
    url,
    // In two steps: the first finds nothing, at no cost, as long as there is nothing to find.
    ready: "document.querySelector('.desk[data-ready]')?.querySelector('mark') instanceof Element",
    scroller: "document.querySelector('.desk-text')",
    edit: {
      before: ['n'],
      make: (turn) => ({ key: 'dqof'[turn % 4] ?? 'f' }),
      painted: () => "document.querySelector('.article mark[data-label-chosen]') !== null",
    },
    mouse: {
      before: ['Escape'],
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
      before: [],
      words: freeWords(document),
      keys: [],
      counted: 'floor.selected',
      painted: 'floor.selected > before',
    },
  };
}

/** Sentences without a mark in the second half of the text, which the edits do not come to. */
function freeWords({ text, marks }: BenchDocument): string[] {
  const { sentences } = layOut(indexText(text));
  const later = sentences.slice(sentences.length / 2);
  const isFree = (sentence: BenchSpan) =>
    !marks.some(({ start, end }) => start < sentence.end && sentence.start < end);
  const free = later.filter(isFree).slice(0, mostWords);
  return free.map(({ start, end }) => text.slice(start, end));
}
