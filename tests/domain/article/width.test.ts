import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidth, widthVariants } from '@/domain/article/width';

describe('a word is looked for', () => {
  test.each([
    ['in full-width letters', 'AFP', 'ＡＦＰ'],
    ['in half-width letters', 'ＡＦＰ', 'AFP'],
    ['in half-width kana', 'プーチン', 'ﾌﾟｰﾁﾝ'],
    ['in full-width kana', 'ﾌﾟｰﾁﾝ', 'プーチン'],
    ['with voiced half-width kana', 'ガザ', 'ｶﾞｻﾞ'],
    ['in full-width digits', '20日', '２０日'],
  ])('%s', (_, typed, other) => {
    expect(widthVariants(typed)).toContain(other);
  });

  test('as it was typed, first of all', () => {
    fc.assert(fc.property(fc.string(), (word) => widthVariants(word)[0] === word));
  });

  test('once, where every width is the same', () => {
    expect(widthVariants('条約')).toEqual(['条約']);
  });
});

test('every variant is the same word to whoever reads it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~ぁ-んァ-ヶー一-龥ｦ-ﾟ！-～]{1,12}$/), (word) => {
      const folded = widthVariants(word.normalize('NFKC')).map(foldWidth);
      expect(new Set(folded).size).toBe(1);
    }),
  );
});
