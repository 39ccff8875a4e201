import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoint } from '@/domain/text/offset';
import { type Marked, segments, segmentsWithin } from '@/domain/text/segments';
import { compareSpans, contains, overlaps, type Span } from '@/domain/text/span';

const at = (start: number, end: number): Span => ({ start: codePoint(start), end: codePoint(end) });
const mark = (id: string, start: number, end: number): Marked => ({ id, span: at(start, end) });
const shown = (pieces: ReturnType<typeof segments>) =>
  pieces.map(({ span, marks }) =>
    `${span.start}-${span.end} ${marks.map(({ id }) => id).join('+')}`.trim(),
  );

describe('the pieces of a text', () => {
  const cases = {
    'an empty text has none': [0, [], []],
    'a text without marks is one': [9, [], ['0-9']],
    'a mark cuts at its ends': [9, [mark('a', 2, 5)], ['0-2', '2-5 a', '5-9']],
    'marks that touch share no piece': [9, [mark('a', 0, 4), mark('b', 4, 9)], ['0-4 a', '4-9 b']],
    'marks that overlap share the piece between': [
      9,
      [mark('b', 3, 8), mark('a', 1, 5)],
      ['0-1', '1-3 a', '3-5 a+b', '5-8 b', '8-9'],
    ],
    'the outer mark comes first': [
      6,
      [mark('a', 2, 4), mark('z', 0, 6)],
      ['0-2 z', '2-4 z+a', '4-6 z'],
    ],
    'of equal spans the lower id comes first': [2, [mark('b', 0, 2), mark('a', 0, 2)], ['0-2 a+b']],
    'a mark that reaches beyond is clipped': [4, [mark('a', 2, 9)], ['0-2', '2-4 a']],
    'a mark without length marks nothing': [4, [mark('a', 2, 2)], ['0-4']],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [length, marks, pieces]) => {
    expect(shown(segments(codePoint(length), marks))).toEqual(pieces);
  });

  test('a line takes only what touches it', () => {
    const marks = [mark('outer', 0, 30), mark('inside', 12, 14), mark('elsewhere', 20, 25)];
    expect(shown(segmentsWithin(at(10, 20), marks))).toEqual([
      '10-12 outer',
      '12-14 outer+inside',
      '14-20 outer',
    ]);
  });
});

const anyMarks = fc
  .array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 30 })
  .map((ends) => ends.map(([a, b], n) => mark(`m${n % 7}${n}`, Math.min(a, b), Math.max(a, b))));

describe('any marks', () => {
  test('tile the text exactly once', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(50), (marks, length) => {
        let next = 0;
        for (const { span } of segments(codePoint(length), marks)) {
          expect(span.start).toBe(next);
          expect(span.end).toBeGreaterThan(span.start);
          next = span.end;
        }
        expect(next).toBe(length);
      }),
    );
  });

  test('stand on a piece wholly or not at all, in one order', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const inOrder = [...marks].sort(
          (a, b) => compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1),
        );
        for (const piece of segments(codePoint(41), marks)) {
          const { span } = piece;
          const here = inOrder.filter((one) => overlaps(one.span, span));
          expect(piece.marks).toEqual(here);
          expect(here.every((one) => contains(one.span, span))).toBe(true);
        }
      }),
    );
  });

  test('in whatever order they come, the pieces are the same', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const length = codePoint(41);
        expect(segments(length, [...marks].reverse())).toEqual(segments(length, marks));
      }),
    );
  });

  test('ten thousand of them take well under a second', () => {
    const marks = Array.from({ length: 10_000 }, (_, n) => mark(`m${n}`, n * 10, n * 10 + 25));
    const begin = performance.now();
    expect(segments(codePoint(100_100), marks).length).toBeGreaterThan(10_000);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
