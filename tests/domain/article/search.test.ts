import { describe, expect, test } from 'vitest';
import { fitOf, longestSearch, readSearch } from '@/domain/article/search';

function answerOf(piece: string, typed: string) {
  const search = readSearch(typed);
  if (search === null) throw new Error('nothing was asked for');
  return fitOf(piece, search);
}

describe('nothing is asked for', () => {
  test.each(['', ' ', '　\n\t', '\0'])('by %j', (typed) => {
    expect(readSearch(typed)).toBeNull();
  });
});

describe('what was typed', () => {
  test('is cut into words at white space of either width', () => {
    expect(readSearch(' 岬町　知事\n否定 ')).toEqual({
      phrase: '岬町 知事 否定',
      words: ['岬町', '知事', '否定'],
    });
  });

  test('is asked for once where a word is repeated', () => {
    expect(readSearch('港 港')?.words).toEqual(['港']);
  });

  test('is cut where nobody types so much, without halving a character', () => {
    const phrase = readSearch('🎌'.repeat(longestSearch + 5))?.phrase ?? '';
    expect([...phrase]).toHaveLength(longestSearch);
  });

  test('may hold half a character, and is asked for without it', () => {
    expect(readSearch('港\ud83c')?.phrase.isWellFormed()).toBe(true);
  });
});

describe('a sentence', () => {
  test.each([
    ['does not answer without one of the words', '知事は否定した。', '知事 認めた', null],
    ['answers by its words in any order', '否定したのは知事だ。', '知事 否定', 'words'],
    ['answers better by the phrase', '知事 否定と見出しに。', '知事 否定', 'phrase'],
    ['answers whatever the width', 'ＡＦＰ通信が伝えた。', 'afp通信', 'phrase'],
    ['answers whatever the case', 'Reuters reported.', 'reuters REPORTED', 'phrase'],
    ['answers across a line break', '知事は\n否定した。', '知事は 否定した', 'phrase'],
    ['takes signs as they are', '100% of it', '0% o', 'phrase'],
    ['takes no sign for another', '100 of it', '100%', null],
  ])('%s', (_, piece, typed, expected) => {
    expect(answerOf(piece, typed)).toBe(expected);
  });
});
