import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nudged, pulled, widened } from '@/components/desk/edges';
import { loadPhrases } from '@/components/desk/phrases';
import { isGraphemeBoundary } from '@/domain/text/grapheme';
import { codePoint } from '@/domain/text/offset';
import { makeSpan, type Span } from '@/domain/text/span';
import { boardOf } from '@/tests/support/board';

const words = '港で👩‍👩‍👧が🇯🇵の旗を振った。\n市長は「か\u3099」と述べた。\n\n原因は不明だ。 ';
const board = boardOf(words);
const { text } = board;

function spanOf(exact: string): Span {
  const from = [...words.slice(0, words.indexOf(exact))].length;
  const made = makeSpan(text, from, from + [...exact].length);
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}

describe('an end of a mark', () => {
  test('never comes to stand inside a grapheme, at white space or beyond the other, wherever it is pulled', () => {
    const place = fc.integer({ min: 0, max: text.length }).map(codePoint);
    const end = fc.constantFrom('start' as const, 'end' as const);
    const unit = fc.constantFrom('character' as const, 'phrase' as const);
    fc.assert(
      fc.property(place, end, unit, (to, side, by) => {
        const moved = pulled(board, spanOf('の旗を振った。\n市長は'), side, to, by);
        expect(moved.start).toBeLessThan(moved.end);
        for (const edge of [moved.start, moved.end]) {
          expect(isGraphemeBoundary(words, text.toUtf16(edge))).toBe(true);
        }
        expect(text.slice(moved)).toBe(text.slice(moved).trim());
      }),
    );
  });

  const pulls = [
    ['into a family of three', '旗を', 'start', 4, '👩‍👩‍👧が🇯🇵の旗を'],
    ['into a flag', '旗を', 'start', 9, '🇯🇵の旗を'],
    ['between a letter and its mark', '述べた', 'start', 23, 'か\u3099」と述べた'],
    ['to the next line', '旗を', 'end', 19, '旗を振った。\n市'],
    ['behind the other end', '旗を', 'end', 2, '旗'],
    ['before the other end', '旗を', 'start', 17, 'を'],
  ] as const;
  test.each(pulls)('pulled %s takes what is whole', (_, exact, end, to, marked) => {
    expect(text.slice(pulled(board, spanOf(exact), end, codePoint(to), 'character'))).toBe(marked);
  });

  test('moved by key over a line break comes to the first character of the next line', () => {
    expect(text.slice(nudged(board, spanOf('振った。'), 'end', 1, 'character'))).toBe(
      '振った。\n市',
    );
    expect(text.slice(nudged(board, spanOf('市長'), 'start', -1, 'character'))).toBe('。\n市長');
    expect(text.slice(nudged(board, spanOf('。\n\n原'), 'end', -1, 'character'))).toBe('。');
  });

  test('does not move where there is nothing but white space left', () => {
    const last = spanOf('不明だ。');
    expect(nudged(board, last, 'end', 1, 'character')).toBe(last);
  });
});

test('a selection is widened to the phrases it touches, on whichever lines it ends', async () => {
  await loadPhrases();
  expect(text.slice(widened(board, spanOf('旗を振')))).toBe('旗を振った。');
  expect(text.slice(widened(board, spanOf('った。\n市')))).toBe('振った。\n市長は');
  expect(text.slice(widened(board, spanOf('市長は')))).toBe('市長は');
});
