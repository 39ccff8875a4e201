import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText, utf16 } from '@/domain/text/offset';
import {
  compareSpans,
  contains,
  makeSpan,
  overlaps,
  type Span,
  snapToGraphemes,
} from '@/domain/text/span';
import { hardText } from '@/tests/domain/text/strings';

const spanOf = (start: number, end: number): Span => {
  const made = makeSpan(indexText('x'.repeat(100)), start, end);
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
};

const anySpan = fc
  .tuple(fc.nat(98), fc.nat(98))
  .map(([a, b]) => spanOf(Math.min(a, b), Math.max(a, b) + 1));

describe('what is no span', () => {
  const cases = {
    'before the beginning': ['湊町', -1, 1, 'span-outside-text'],
    'beyond the end': ['湊町', 0, 3, 'span-outside-text'],
    'beyond the end in code points though not in UTF-16': ['💩💩', 0, 3, 'span-outside-text'],
    'a fraction': ['湊町', 0.5, 1, 'span-outside-text'],
    'no number': ['湊町', Number.NaN, 1, 'span-outside-text'],
    endless: ['湊町', 0, Number.POSITIVE_INFINITY, 'span-outside-text'],
    'in a text without a character': ['', 0, 1, 'span-outside-text'],
    'of no length': ['湊町', 1, 1, 'span-empty'],
    'the wrong way round': ['湊町', 2, 0, 'span-empty'],
    'half a flag': ['🇯🇵', 0, 1, 'span-splits-grapheme'],
    'the second half of one flag and the first of the next': ['🇯🇵🇷🇺', 1, 3, 'span-splits-grapheme'],
    'one member of a family': ['👨‍👩‍👧', 0, 1, 'span-splits-grapheme'],
    'a heart without its colour': ['❤️です', 0, 1, 'span-splits-grapheme'],
    'a letter without its accent': ['cafe\u0301', 0, 4, 'span-splits-grapheme'],
    'half-width kana without its voicing': ['ｶﾞｽ', 0, 1, 'span-splits-grapheme'],
    'a kanji without its variant': ['葛󠄀城', 0, 1, 'span-splits-grapheme'],
    'a key cap torn apart': ['1️⃣', 1, 3, 'span-splits-grapheme'],
    'between a carriage return and its line feed': ['a\r\nb', 0, 2, 'span-splits-grapheme'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [text, start, end, refusal]) => {
    expect(makeSpan(indexText(text), start, end)).toEqual({ ok: false, refusal });
  });
});

describe('what is a span', () => {
  const cases = {
    'the first character': ['湊町で', 0, 1, '湊'],
    'the whole text': ['湊町で', 0, 3, '湊町で'],
    'the second of two flags': ['🇯🇵🇷🇺', 2, 4, '🇷🇺'],
    'a family': ['a👨‍👩‍👧b', 1, 6, '👨‍👩‍👧'],
    'across lines': ['一。\n二。', 1, 4, '。\n二'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [string, start, end, words]) => {
    const text = indexText(string);
    const made = makeSpan(text, start, end);
    expect(made.ok && text.slice(made.value)).toBe(words);
  });

  test('the two ends of any text and the ends of every grapheme, nothing else', () => {
    const whole = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(hardText, (string) => {
        const text = indexText(string);
        const ends = new Set<number>([text.length]);
        for (const { index } of whole.segment(string)) ends.add(text.toCodePoint(utf16(index)));
        for (let at = 1; at < text.length; at++)
          expect(makeSpan(text, 0, at).ok).toBe(ends.has(at));
      }),
    );
  });

  test('a thousand flags in one line keep their pairs', () => {
    const text = indexText(`旗${'🇯🇵'.repeat(200)}`);
    expect(makeSpan(text, 1, 301).ok).toBe(true);
    expect(makeSpan(text, 1, 302).ok).toBe(false);
  });

  test('costs the same in the middle of a megabyte', () => {
    const text = indexText('湊町の港で🇯🇵。'.repeat(100_000));
    const begin = performance.now();
    for (let at = 0; at < 1000; at++) makeSpan(text, 400_000 + at, 400_008 + at);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('a selection is brought to whole graphemes', () => {
  const cases = {
    'a flag selected by half is selected whole': ['a🇯🇵b', 1, 2, [1, 3]],
    'a backwards selection is the same selection': ['湊町で', 2, 1, [1, 2]],
    'ends beyond the text are its ends': ['湊町で', -5, 99, [0, 3]],
    'both ends inside one family take the family': ['👨‍👩‍👧', 1, 2, [0, 5]],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [text, start, end, [from, to]]) => {
    const snapped = snapToGraphemes(indexText(text), start, end);
    expect(snapped).toEqual({ ok: true, value: { start: from, end: to } });
  });

  test('a caret selects nothing', () => {
    expect(snapToGraphemes(indexText('湊町'), 1, 1)).toEqual({ ok: false, refusal: 'span-empty' });
  });

  test('what is no number is no place', () => {
    const refusal = 'span-outside-text';
    expect(snapToGraphemes(indexText('湊町'), Number.NaN, 1)).toEqual({ ok: false, refusal });
  });

  test('any selection becomes a span that covers it, and a span stays as it is', () => {
    fc.assert(
      fc.property(hardText, fc.nat(60), fc.nat(60), (string, a, b) => {
        const text = indexText(string);
        const snapped = snapToGraphemes(text, a, b);
        if (!snapped.ok) return;
        const { start, end } = snapped.value;
        expect(makeSpan(text, start, end)).toEqual(snapped);
        expect(start).toBeLessThanOrEqual(Math.min(a, b));
        expect(end).toBeGreaterThanOrEqual(Math.min(Math.max(a, b), text.length));
        expect(snapToGraphemes(text, start, end)).toEqual(snapped);
      }),
    );
  });
});

describe('how spans lie', () => {
  test('spans that only touch do not overlap', () => {
    expect(overlaps(spanOf(0, 3), spanOf(3, 5))).toBe(false);
    expect(overlaps(spanOf(0, 4), spanOf(3, 5))).toBe(true);
  });

  test('a span contains itself and what lies in it', () => {
    expect(contains(spanOf(2, 5), spanOf(2, 5))).toBe(true);
    expect(contains(spanOf(2, 5), spanOf(3, 6))).toBe(false);
  });

  test('the order is total: reversing the question reverses the answer, and only equals are equal', () => {
    fc.assert(
      fc.property(anySpan, anySpan, anySpan, (a, b, c) => {
        expect(Math.sign(compareSpans(a, b))).toBe(-Math.sign(compareSpans(b, a)) || 0);
        expect(compareSpans(a, b) === 0).toBe(a.start === b.start && a.end === b.end);
        if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0)
          expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('an outer span comes before what it holds', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        if (contains(a, b)) expect(compareSpans(a, b)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
