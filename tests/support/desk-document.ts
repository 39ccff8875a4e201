/** A desk's document in memory: a short article, one layer, and the annotations that a test gives it. */
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import type { DeskDocument } from '@/domain/claim/desk';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

export const text = indexText('港で火事があった。👩‍👩‍👧が避難した。\n市は「事故だ」と述べた。');

/** An annotation of the text's first characters. */
export function noted(note: string, id: string): Annotation {
  const span = { start: codePoint(0), end: codePoint(2) };
  const said = { attribution: noAttribution, note, codebook: 1, revision: 1, erased: false };
  return { id, layer: 'layer', span, quote: quoteOf(text, span), label: 'fact', ...said };
}

export function deskDocument(annotations: readonly Annotation[]): DeskDocument {
  return {
    project: { id: 'p', name: '港', unlabelled: 'warn', gradeScale: 'admiralty' },
    article: {
      ...{ id: 'a', title: '火事', address: null, publisher: null, byline: null, credit: [] },
      ...{ language: 'ja', publishedAt: null, veiled: false },
    },
    version: { id: 'v', number: 1, text: text.text },
    layout: { ...encodeLayout(layOut(text)), revision: 1 },
    codebook: defaultCodebook({
      denial: 'denial',
      quote: 'quote',
      opinion: 'opinion',
      fact: 'fact',
    }),
    layer: {
      ...{ id: 'layer', author: 'hanada', authorName: null, state: 'open', round: 1 },
      ...{ returnReason: null },
    },
    unassigned: false,
    adjudication: null,
    origins: {},
    annotations,
    ...{
      links: [],
      targets: {},
      sources: [],
      verdicts: [],
      grades: [],
      comments: [],
      people: {},
      hearers: [],
      seq: 0,
    },
  };
}
