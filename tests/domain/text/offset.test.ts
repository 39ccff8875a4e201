import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { codePoint, indexText, utf16 } from '@/domain/text/offset';
import { readOracle, sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';
import { hardText } from '@/tests/domain/text/strings';

describe('what is no offset', () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%s is thrown out', (n) => {
    expect(() => codePoint(n)).toThrow(RangeError);
    expect(() => utf16(n)).toThrow(RangeError);
  });

  test('a place beyond the text has no counterpart in the other unit', () => {
    const text = indexText('💩x');
    expect(() => text.toUtf16(codePoint(3))).toThrow(RangeError);
    expect(() => text.toCodePoint(utf16(4))).toThrow(RangeError);
  });
});

describe('counting', () => {
  test('a character beyond the first plane is one code point and two units', () => {
    const text = indexText('💩This is an annotation.');
    expect(text.length).toBe(23);
    expect(text.toUtf16(codePoint(12))).toBe(13);
    expect(text.slice({ start: codePoint(12), end: codePoint(22) })).toBe('annotation');
  });

  test('a unit inside a surrogate pair belongs to its character', () => {
    const text = indexText('a💩b');
    expect(text.toCodePoint(utf16(2))).toBe(1);
    expect(text.toCodePoint(utf16(3))).toBe(2);
  });

  test('a lone surrogate counts as one', () => {
    expect(indexText('\ud83d!\udca9').length).toBe(3);
    expect(indexText('\ud83d\ud83d\udca9').length).toBe(2);
  });

  test('0 is an offset', () => {
    const empty = indexText('');
    expect(empty.toUtf16(codePoint(0))).toBe(0);
    expect(empty.toCodePoint(utf16(0))).toBe(0);
  });

  test('every code point of any text goes to UTF-16 and back unchanged', () => {
    fc.assert(
      fc.property(hardText, (string) => {
        const text = indexText(string);
        const points = [...string];
        expect(text.length).toBe(points.length);
        let units = 0;
        for (const [index, point] of points.entries()) {
          const offset = codePoint(index);
          expect(text.toUtf16(offset)).toBe(units);
          expect(text.toCodePoint(utf16(units))).toBe(index);
          expect(text.slice({ start: offset, end: codePoint(index + 1) })).toBe(point);
          units += point.length;
        }
        expect(text.toUtf16(text.length)).toBe(string.length);
      }),
    );
  });
});

const Pairs = z.array(z.tuple([z.number(), z.number()]));
const Oracle = z.object({
  emoji_cas: z.object({
    text: z.string(),
    utf16_spans: Pairs,
    codepoint_spans: Pairs,
    doc_end_utf16: z.number(),
    doc_end_cp: z.number(),
  }),
  tsv3_emoji: z.object({ text: z.string(), utf16_tokens: Pairs }),
  label_studio_issue_1347: z.object({
    text: z.string(),
    codepoint_span_of_annotation: z.tuple([z.number(), z.number()]),
    utf16_span: z.tuple([z.number(), z.number()]),
  }),
});

describe.skipIf(sharedIsAbsent)(`the offsets other tools give (else: ${WHY_SKIPPED})`, () => {
  const load = () => readOracle('offsets.json', Oracle);

  test('UIMA CAS: every span in both units', () => {
    const { emoji_cas: cas } = load();
    const text = indexText(cas.text);
    expect(text.length).toBe(cas.doc_end_cp);
    expect(text.text.length).toBe(cas.doc_end_utf16);
    const converted = cas.utf16_spans.map((span) => span.map((at) => text.toCodePoint(utf16(at))));
    expect(converted).toEqual(cas.codepoint_spans);
    const back = cas.codepoint_spans.map((span) => span.map((at) => text.toUtf16(codePoint(at))));
    expect(back).toEqual(cas.utf16_spans);
  });

  test('WebAnno TSV: the units of every token cut the token', () => {
    const { tsv3_emoji: tsv } = load();
    const text = indexText(tsv.text);
    const tokens = tsv.utf16_tokens.map(([from, to]) =>
      text.slice({ start: text.toCodePoint(utf16(from)), end: text.toCodePoint(utf16(to)) }),
    );
    expect(tokens).toEqual(tsv.text.split(' '));
  });

  test('Label Studio: the span behind an emoji', () => {
    const { label_studio_issue_1347: known } = load();
    const text = indexText(known.text);
    const converted = known.codepoint_span_of_annotation.map((at) => text.toUtf16(codePoint(at)));
    expect(converted).toEqual(known.utf16_span);
  });
});
