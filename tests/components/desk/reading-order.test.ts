import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder, reordered } from '@/components/desk/reading-order';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { EditedMap } from '@/domain/claim/edited-map';
import { layOut } from '@/domain/text/lay-out';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';

const text = indexText('港で火事があった。人が避難した。\n市は「事故だ」と述べた。原因は不明だ。');
const layout = layOut(text);

const change = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    one: fc.nat(text.length - 1),
    other: fc.nat(text.length - 1),
    erased: fc.boolean(),
  })
  .map(({ id, one, other, erased }): Annotation => {
    const span = {
      start: codePoint(Math.min(one, other)),
      end: codePoint(Math.max(one, other) + 1),
    };
    const judged = { label: 'f', attribution: noAttribution, note: '', codebook: 1, revision: 1 };
    return { id, layer: 'l', span, quote: quoteOf(text, span), ...judged, erased };
  });

test('laying changes into the order comes to the same as reading the board anew', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), (steps) => {
      let annotations: ReadonlyMap<string, Annotation> = new Map();
      let order = readingOrder({ annotations, layout });
      for (const step of steps) {
        const before = annotations;
        for (const mark of step) annotations = EditedMap.put(annotations, mark.id, mark);
        order = reordered(order, { annotations: before, layout }, { annotations, layout });
        expect(order).toEqual(readingOrder({ annotations, layout }));
      }
    }),
  );
});
