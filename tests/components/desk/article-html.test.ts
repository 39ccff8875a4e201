import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedHtml } from '@/components/desk/article-html';
import type { Naming } from '@/components/desk/line-html';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import type { Board } from '@/domain/claim/board';
import { defaultCodebook } from '@/domain/claim/codebook';
import { layOut } from '@/domain/text/layout';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

const codebook = defaultCodebook({ denial: 'd', quote: 'q', opinion: 'o', fact: 'f' });
const naming: Naming = {
  labels: new Map(codebook.labels.map((label) => [label.id, label])),
  nameOf: () => '事実',
  boilerplate: (lines) => `${lines}`,
};

function boardOf(words: string, spans: readonly (readonly [number, number])[]): Board {
  const text = indexText(words);
  const marks = spans.map(([start, end], at): Annotation => {
    const span = { start: codePoint(start), end: codePoint(end) };
    const judged = { label: 'f', attribution: noAttribution, note: '', codebook: 1, revision: 1 };
    return { id: `m${at}`, layer: 'l', span, quote: quoteOf(text, span), ...judged, erased: false };
  });
  return {
    text,
    layout: layOut(text),
    layoutRevision: 1,
    codebook,
    layer: { id: 'l', author: 'a', state: 'open', round: 1 },
    unlabelled: 'warn',
    viewer: 'a',
    annotations: new Map(marks.map((mark) => [mark.id, mark])),
    links: new Map(),
    sources: new Map(),
    verdicts: new Map(),
    comments: new Map(),
    grades: new Map(),
    gradeScale: 'admiralty',
  };
}

/** What a reader reads: without elements and entities. */
function read(html: string): string {
  return html
    .replace(/<summary>[^<]*<\/summary>|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the served article', () => {
  test('shows what looks like HTML as the text it is', () => {
    const html = servedHtml(boardOf('<script>alert("港")</script> & <b>', []), naming);
    expect(html).not.toMatch(/<script|<b>/);
    expect(read(html)).toBe('<script>alert("港")</script> & <b>');
  });

  test('says every word once and in order, whatever is marked', () => {
    const words = '港で火事があった。👩‍👩‍👧が避難した。\n市は「<事故>だ」と述べた。原因は不明だ。';
    const length = [...words].length;
    const end = fc.integer({ min: 0, max: length });
    const span = fc.tuple(end, end).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const html = servedHtml(boardOf(words, spans), naming);
        expect(read(html)).toBe(words.replaceAll('\n', ''));
      }),
    );
  });

  test('names each mark once, where it begins', () => {
    const html = servedHtml(
      boardOf('港で火事があった。市は否定した。', [
        [0, 9],
        [3, 12],
        [0, 3],
      ]),
      naming,
    );
    expect(html.match(/［事実］/g)).toHaveLength(3);
  });

  test('draws lines of marks that overlap at depths of their own', () => {
    const html = servedHtml(
      boardOf('港で火事があった。市は否定した。', [
        [0, 9],
        [3, 12],
      ]),
      naming,
    );
    expect(html).toContain(
      'data-mark="m0" data-label-colour="fact" data-label-line="solid" data-label-depth="0"',
    );
    expect(html).toContain(
      'data-mark="m1" data-label-colour="fact" data-label-line="solid" data-label-depth="1"',
    );
  });
});
