import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, findOccurrences } from '@/domain/article/concordance';
import { readSearch } from '@/domain/article/search';
import { foldWidth } from '@/domain/article/width';
import { layOut } from '@/domain/text/lay-out';
import { indexText } from '@/domain/text/offset';
import { contains, makeSpan } from '@/domain/text/span';

const words = '岬町の灯台が消えた。灯台守は「灯台は町の宝だ」と述べた。👩‍👩‍👧が避難した。';
const latin = 'The lighthouse went dark. “Ｌighthouse keepers” spoke to ＡＦＰ and afp.';
const text = indexText(`${words}\n${latin}`);

function found(typed: string, within = text) {
  const search = readSearch(typed);
  return search === null ? [] : findOccurrences(within, layOut(within), search);
}

const said = (typed: string, within = text) =>
  found(typed, within).map((one) => within.slice(one.words));

describe('nothing occurs', () => {
  test.each([
    ['that is not there', '水門'],
    ['that goes on beyond a sentence', '消えた。灯台守'],
    ['that would be a pattern', '.'],
    ['that would be a joker', '灯%守'],
  ])('%s', (_, typed) => {
    const without = indexText('岬町の灯台が消えた。灯台守は述べた。');
    expect(found(typed, without)).toEqual([]);
  });

  test('in boilerplate', () => {
    const lines = layOut(text);
    const menu = {
      ...lines,
      regions: lines.regions.map((one) => ({ ...one, kind: 'boilerplate' as const })),
    };
    const search = readSearch('灯台');
    expect(search && findOccurrences(text, menu, search)).toEqual([]);
  });
});

describe('words occur', () => {
  test('as often as they stand there, in reading order', () => {
    expect(said('灯台')).toEqual(['灯台', '灯台', '灯台']);
    const starts = found('灯台').map((one) => one.words.start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test('though they are one character long', () => {
    expect(said('宝')).toEqual(['宝']);
  });

  test('in any width and case', () => {
    expect(said('afp')).toEqual(['ＡＦＰ', 'afp']);
    expect(said('lighthouse')).toEqual(['lighthouse', 'Ｌighthouse']);
  });

  test('once in an emoji that holds them twice, which is not split', () => {
    expect(said('👩')).toEqual(['👩‍👩‍👧']);
  });
});

test('every occurrence is a span of the words, in a sentence that holds it', () => {
  const character = fc.constantFrom(
    '灯',
    '台',
    '。',
    '」',
    '「',
    'Ａ',
    'a',
    'ﾎﾟ',
    'ポ',
    '\n',
    '👩‍👧',
    ' ',
  );
  const piece = fc.array(character, { minLength: 1, maxLength: 60 }).map((all) => all.join(''));
  const typed = fc.array(character, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
  fc.assert(
    fc.property(piece, typed, (written, asked) => {
      const within = indexText(written);
      const search = readSearch(asked);
      for (const { words: span, sentence } of found(asked, within)) {
        expect(makeSpan(within, span.start, span.end).ok).toBe(true);
        expect(contains(sentence, span)).toBe(true);
        expect(foldWidth(within.slice(span))).toContain(foldWidth(search?.phrase ?? ''));
      }
    }),
  );
});

describe('the context', () => {
  test('holds the words between what stands before and behind, on one line', () => {
    const [only] = found('keepers');
    if (!only) throw new Error('nothing found');
    const { before, words: exact, behind } = contextOf(text, only.words);
    expect(before.endsWith('が避難した。 The lighthouse went dark. “Ｌighthouse ')).toBe(true);
    expect([exact, behind]).toEqual(['keepers', '” spoke to ＡＦＰ and afp.']);
  });

  test('is no longer than a screen is wide', () => {
    const long = indexText(`${'海'.repeat(500)}灯台${'山'.repeat(500)}`);
    const [only] = found('灯台', long);
    if (!only) throw new Error('nothing found');
    const { before, behind } = contextOf(long, only.words);
    expect([[...before].length, [...behind].length]).toEqual([90, 90]);
  });
});
