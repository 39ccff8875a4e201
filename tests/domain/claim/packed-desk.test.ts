import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { defaultCodebook } from '@/domain/claim/codebook';
import type { DeskDocument } from '@/domain/claim/desk';
import { packDesk, unpackDesk } from '@/domain/claim/packed-desk';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

const text = indexText('港で火事があった。👩‍👩‍👧が避難した。\n市は「事故だ」と述べた。');
const span = fc
  .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
  .map(([a, b]) => ({ start: codePoint(Math.min(a, b)), end: codePoint(Math.max(a, b) + 1) }));

const annotation: fc.Arbitrary<Annotation> = span.chain((at) =>
  fc.record({
    id: fc.uuid(),
    layer: fc.constantFrom('layer', 'another'),
    span: fc.constant(at),
    quote: fc.constant(quoteOf(text, at)),
    label: fc.constantFrom('fact', 'gone', null),
    attribution: fc.constantFrom(noAttribution, { ...noAttribution, speaker: 'sailor' }),
    note: fc.constantFrom('', 'あとで確かめる'),
    codebook: fc.constantFrom(1, 2),
    revision: fc.constantFrom(1, 7),
    erased: fc.boolean(),
  }),
);

function documentWith(annotations: readonly Annotation[]): DeskDocument {
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

test('what is packed comes out as it was, whatever the annotations say', () => {
  fc.assert(
    fc.property(fc.array(annotation, { maxLength: 8 }), (annotations) => {
      const document = documentWith(annotations);
      expect(unpackDesk(packDesk(document), text.text)).toEqual(document);
    }),
  );
});
