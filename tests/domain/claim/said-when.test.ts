import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialDateText, readSaidWhen } from '@/domain/claim/said-when';

const read = (words: string, published: string | null) => {
  const date = readSaidWhen(words, published);
  return date && partialDateText(date);
};

/** 20 January 2025 was a Monday. */
const published = '2025-01-20T09:30+09:00';

describe('what names no date is not made into one', () => {
  test.each([
    '',
    '会見で',
    '同日',
    '数日前',
    '三日間',
    '3日間',
    '13月1日',
    '2025-02-30',
    '32日',
    'in a call',
  ])('%s', (words) => expect(read(words, published)).toBeNull());

  test.each(['昨日', '17日', '月曜日', '1月17日', 'on Friday', 'last month'])(
    '%s, where nobody knows when the article was published',
    (words) => expect(read(words, null)).toBeNull(),
  );
});

test.each([
  ['2025', '2025'],
  ['2025-01', '2025-01'],
  ['2025-01-17', '2025-01-17'],
  ['2025年1月17日', '2025-01-17'],
  ['２０２５年１月', '2025-01'],
  ['January 17, 2025', '2025-01-17'],
  ['17 Jan. 2025', '2025-01-17'],
  ['2024-02-29', '2024-02-29'],
])('%s says it by itself: %s', (words, date) => {
  expect(read(words, null)).toBe(date);
});

test.each([
  ['17日', '2025-01-17'],
  ['17日夜のテレビ番組で', '2025-01-17'],
  ['20日', '2025-01-20'],
  ['28日', '2024-12-28'],
  ['31日', '2024-12-31'],
  ['1月17日', '2025-01-17'],
  ['12月24日', '2024-12-24'],
  ['Dec. 24', '2024-12-24'],
  ['on 17 January', '2025-01-17'],
  ['今日', '2025-01-20'],
  ['昨夜', '2025-01-19'],
  ['おととい', '2025-01-18'],
  ['3日前', '2025-01-17'],
  ['two days ago', null],
  ['2 days ago', '2025-01-18'],
  ['月曜日', '2025-01-20'],
  ['日曜', '2025-01-19'],
  ['on Tuesday', '2025-01-14'],
  ['先月', '2024-12'],
  ['今年', '2025'],
  ['last year', '2024'],
])('%s, in an article of 20 January 2025, a Monday: %s', (words, date) => {
  expect(read(words, published)).toBe(date);
});

test('the last day of a month is found across a shorter one', () => {
  expect(read('31日', '2025-03-10')).toBe('2025-01-31');
  expect(read('30日', '2025-03-10')).toBe('2025-01-30');
});

test('nothing is said after it is published', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });
  const words = fc.constantFrom(
    '昨日',
    '金曜日',
    '31日',
    '2月29日',
    'on Sunday',
    '12月31日',
    '今日',
  );
  fc.assert(
    fc.property(day, words, (at, said) => {
      const when = at.toISOString().slice(0, 10);
      expect((read(said, when) ?? '') <= when).toBe(true);
    }),
  );
});
