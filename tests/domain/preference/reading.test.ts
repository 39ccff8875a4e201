import { describe, expect, test } from 'vitest';
import {
  parseReading,
  readingSizes,
  readingWidths,
  writeReading,
} from '@/domain/preference/reading';

describe('how an article is set', () => {
  test.each([
    ['no cookie', undefined],
    ['a cookie of another make', 'huge'],
    ['an empty one', ''],
  ])('is normal with %s', (_what, cookie) => {
    expect(parseReading(cookie)).toEqual({ size: 'normal', width: 'normal' });
  });

  test('comes back from its cookie as it was chosen', () => {
    for (const size of readingSizes) {
      for (const width of readingWidths) {
        expect(parseReading(writeReading({ size, width }))).toEqual({ size, width });
      }
    }
  });
});
