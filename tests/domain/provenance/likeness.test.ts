import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLikeness, pairKey } from '@/domain/provenance/likeness';
import type { Source } from '@/domain/provenance/source';

const source = (name: string, more: Partial<Source> = {}): Source => ({
  id: name,
  kind: 'person',
  name,
  aliases: [],
  mergedInto: null,
  retired: false,
  ...more,
});

const reasons = (...sources: readonly Source[]) =>
  findLikeness(sources, new Set()).flatMap(({ why }) => why.map(({ reason }) => reason));

describe('two sources are not proposed', () => {
  test.each([
    ['with nothing in common', 'プーチン大統領', 'ペスコフ報道官'],
    ['that share a title alone', 'マクロン大統領', 'トランプ大統領'],
    ['that share a word alone', '北岬市', '北港町'],
    ['of which one character tells them apart', 'カルドヴィア外務省', 'カルドヴィア内務省'],
    ['whose short names sound alike', 'アサ', 'Osa'],
  ])('%s', (_case, one, other) => {
    expect(reasons(source(one), source(other))).toEqual([]);
  });

  test('of which one is merged, or retired', () => {
    expect(reasons(source('岬'), source('岬 ', { mergedInto: 'x' }))).toEqual([]);
    expect(reasons(source('岬'), source('岬 ', { retired: true }))).toEqual([]);
  });

  test('that somebody has told apart', () => {
    const both = [source('プーチン'), source('ﾌﾟｰﾁﾝ')];
    expect(findLikeness(both, new Set([pairKey('ﾌﾟｰﾁﾝ', 'プーチン')]))).toEqual([]);
  });
});

describe('two sources are proposed', () => {
  test.each([
    ['by the same name in another width', 'ＡＦＰ通信', 'AFP通信', 'same-name'],
    ['by the same name in other kana', 'ぷーちん', 'プーチン', 'same-name'],
    ['without their titles', 'プーチン大統領', 'プーチン氏', 'same-without-title'],
    ['without their titles in English', 'President Putin', 'Mr. Putin', 'same-without-title'],
    ['by the sound of a family name', 'プーチン大統領', 'Vladimir Putin', 'same-sound'],
    ['by spelling', '架空通信', '架空通信社', 'similar'],
    ['by spelling in Latin letters', 'Kangnam Times', 'Kangnam Timse', 'similar'],
  ] as const)('%s', (_case, one, other, reason) => {
    expect(reasons(source(one), source(other))).toContain(reason);
  });

  test('by initials', () => {
    const agency = source('International Atomic Energy Agency', { kind: 'office' });
    expect(reasons(agency, source('IAEA', { kind: 'office' }))).toEqual(['initials']);
  });

  test('by an alias, with the two names that are alike', () => {
    const both = [source('a', { aliases: ['クレムリン'] }), source('クレムリン')];
    expect(findLikeness(both, new Set())).toEqual([
      {
        sources: ['a', 'クレムリン'],
        strength: 1,
        why: [
          { reason: 'same-name', first: 'クレムリン', second: 'クレムリン' },
          { reason: 'same-without-title', first: 'クレムリン', second: 'クレムリン' },
        ],
      },
    ]);
  });
});

const names = fc.array(
  fc.constantFrom('プーチン', 'ﾌﾟｰﾁﾝ', 'プーチン氏', 'Putin', 'AFP', '架空通信', '架空通信社', '岬'),
  { maxLength: 12 },
);

test('the order in which sources are given makes no difference to what is proposed', () => {
  fc.assert(
    fc.property(names, (list) => {
      const sources = list.map((name, at) => source(name, { id: `${at}` }));
      const pairs = (given: readonly Source[]) =>
        findLikeness(given, new Set()).map((one) => [one.sources, one.strength]);
      expect(pairs(sources.toReversed())).toEqual(pairs(sources));
    }),
  );
});

test('three thousand sources are compared in a moment', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    source(`${at % 7}番街の${at}号館 広報`, { id: `${at}`, aliases: [`Block ${at} Office`] }),
  );
  const begun = performance.now();
  findLikeness(many, new Set());
  expect(performance.now() - begun).toBeLessThan(30_000);
});
