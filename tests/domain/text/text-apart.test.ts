import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';
import { putTogether, takeApart } from '@/domain/text/text-apart';

/** Every kind of line break, blank lines with something in them, and characters of two units. */
const piece = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '　',
  '港で火事。',
  '👩‍👩‍👧',
  'か\u3099',
  'a b',
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

function partsOf(whole: string) {
  const text = indexText(whole);
  const spans = layOut(text).regions.map(({ span }) => span);
  return { apart: takeApart(text, spans), lines: spans.map((span) => text.slice(span)) };
}

test('a text is what it was, however its lines are broken', () => {
  fc.assert(
    fc.property(anyText, (whole) => {
      const { apart, lines } = partsOf(whole);
      expect(putTogether(apart, lines)).toBe(whole);
    }),
  );
});

test('lines of another text do not make it', () => {
  const { apart, lines } = partsOf('港で火事があった。\n市は否定した。\n');
  expect(putTogether(apart, [...lines].reverse())).toBeNull();
  expect(putTogether(apart, ['There was a fire.', ...lines.slice(1)])).toBeNull();
});

test('a line too few or too many does not make it', () => {
  const { apart, lines } = partsOf('港で火事があった。\n市は否定した。\n');
  expect(putTogether(apart, lines.slice(1))).toBeNull();
  expect(putTogether(apart, [...lines, ''])).toBeNull();
});
