import { expect, test } from 'vitest';
import { publishedText } from '@/domain/article/published';

test.each([
  ['a word that is no date', 'きのう', 'ja', 'きのう'],
  ['a date alone', '2026-10-28', 'ja', '2026/10/28'],
  ['a time with its offset', '2026-10-28T00:14:00+09:00', 'ja', '2026/10/28 00:14 (UTC+09:00)'],
  ['a time without one', '2026-10-28T21:14', 'en', 'Oct 28, 2026 21:14'],
  ['a time in UTC', '2026-10-28T21:14:00Z', 'en', 'Oct 28, 2026 21:14 (UTC)'],
])(
  '%s is shown as it was published, whatever the reader’s zone',
  (_what, published, locale, shown) => {
    expect(publishedText(published, locale)).toBe(shown);
  },
);
