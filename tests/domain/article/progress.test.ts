import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMarked } from '@/domain/article/progress';
import { codePoint } from '@/domain/text/offset';
import { overlaps, type Span } from '@/domain/text/span';

const span = (start: number, end: number): Span => ({
  start: codePoint(start),
  end: codePoint(end),
});
const sentences = [span(0, 10), span(10, 20), span(22, 30)];

describe('of three sentences', () => {
  test.each([
    ['none is marked without marks', [], 0],
    ['none is marked by a mark between two', [span(20, 22)], 0],
    ['one is marked by a mark that ends where the next begins', [span(3, 10)], 1],
    ['one is marked, however many marks it has', [span(0, 4), span(2, 9), span(5, 6)], 1],
    ['two are marked by a mark across their border', [span(9, 11)], 2],
    ['all are marked by one mark over everything', [span(0, 30)], 3],
    [
      'all are marked, in whichever order the marks come',
      [span(22, 30), span(0, 2), span(12, 15)],
      3,
    ],
  ])('%s', (_, marks, expected) => {
    expect(countMarked(sentences, marks)).toBe(expected);
  });
});

test('counts what asking of every sentence and every mark would count', () => {
  const ends = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, more]) => span(start, start + more + 1));
  const row = fc
    .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 8 })))
    .map((gaps) => gaps.reduce<Span[]>(follow, []));
  fc.assert(
    fc.property(row, fc.array(ends), (all, marks) => {
      const slow = all.filter((one) => marks.some((mark) => overlaps(one, mark))).length;
      expect(countMarked(all, marks)).toBe(slow);
    }),
  );
});

/** One more sentence, some way behind the last. */
function follow(row: Span[], [gap, length]: [number, number]): Span[] {
  const start = (row.at(-1)?.end ?? 0) + gap;
  return [...row, span(start, start + length)];
}
