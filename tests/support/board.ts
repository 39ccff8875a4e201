/** A board of one text with marks on it, as nobody but tests needs it. */
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import type { Board } from '@/domain/claim/board';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { layOut } from '@/domain/text/lay-out';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

export const codebook = defaultCodebook({ denial: 'd', quote: 'q', opinion: 'o', fact: 'f' });

/** `spans` are marked as m0, m1 and so on. */
export function boardOf(words: string, spans: readonly (readonly [number, number])[] = []): Board {
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
    adjudication: null,
    final: null,
    annotations: new Map(marks.map((mark) => [mark.id, mark])),
    links: new Map(),
    sources: new Map(),
    verdicts: new Map(),
    comments: new Map(),
    grades: new Map(),
    gradeScale: 'admiralty',
  };
}
