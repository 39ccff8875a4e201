import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markHits } from '@/domain/article/excerpt';
import { readSearch } from '@/domain/article/search';

function marked(text: string, typed: string): string {
  const search = readSearch(typed);
  if (search === null) throw new Error('nothing was asked for');
  return markHits(text, search)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('what was searched for is marked', () => {
  test.each([
    ['nowhere when it does not occur', '静かな港', '灯台', '静かな港'],
    ['wherever it occurs', '港と港', '港', '[港]と[港]'],
    ['in other widths', 'ﾌﾟｰﾁﾝ氏', 'プーチン', '[ﾌﾟｰﾁﾝ]氏'],
    ['in a character that stands for several', '㍿岬', '株式', '[㍿]岬'],
    ['with the marks that belong to a letter', 'cafe\u0301s', 'café', '[cafe\u0301]s'],
    ['as a phrase where the phrase occurs', '海の港 海', '海の港 海', '[海の港 海]'],
    ['word by word where it does not', '海の港', '港 海', '[海]の[港]'],
    ['by the longer of two words', '灯台守', '灯台 灯台守', '[灯台守]'],
    ['though it looks like a pattern', 'a.b? (c)', '.b? (', 'a[.b? (]c)'],
    ['behind an emoji', '🎌🎌港', '港', '🎌🎌[港]'],
  ])('%s', (_, text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  test('and nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, typed) => {
        const search = readSearch(typed);
        if (search === null) return;
        expect(
          markHits(text, search)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const search = { phrase: '灯台', words: ['灯台'] };

  test('is empty where nothing was found', () => {
    expect(excerptOf('静かな港', search)).toEqual([]);
  });

  test('shows a little before the first place and more behind it', () => {
    const pieces = excerptOf(`${'あ'.repeat(200)}灯台${'い'.repeat(200)}`, search);
    expect(pieces).toEqual([
      { text: `…${'あ'.repeat(24)}`, hit: false },
      { text: '灯台', hit: true },
      { text: `${'い'.repeat(70)}…`, hit: false },
    ]);
  });

  test('stays on the line where all was found, or else the first of it', () => {
    const text = '港の\n\n灯台は\t高い\n灯台と港';
    const both = { phrase: '灯台 港', words: ['灯台', '港'] };
    const shown = (asked: typeof both) => excerptOf(text, asked).map((piece) => piece.text);
    expect(shown(search)).toEqual(['灯台', 'は 高い']);
    expect(shown(both)).toEqual(['灯台', 'と', '港']);
    expect(shown({ phrase: '高い 港', words: ['高い', '港'] })).toEqual(['港', 'の']);
  });

  test('says that it goes on behind its last hit', () => {
    const pieces = excerptOf(`灯台${'あ'.repeat(70)}灯台の話`, search);
    expect(pieces.map((piece) => piece.text)).toEqual(['灯台', 'あ'.repeat(70), '…']);
  });
});
