import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { packDesk, unpackDesk } from '@/domain/claim/packed-desk';
import { codePoint } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { deskDocument, text } from '@/tests/support/desk-document';

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

test('what is packed comes out as it was, whatever the annotations say', () => {
  fc.assert(
    fc.property(fc.array(annotation, { maxLength: 8 }), (annotations) => {
      const document = deskDocument(annotations);
      expect(unpackDesk(JSON.parse(JSON.stringify(packDesk(document))), text.text)).toEqual(
        document,
      );
    }),
  );
});
