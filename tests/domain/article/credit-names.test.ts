import { describe, expect, test } from 'vitest';
import { readCredit, writeCredit } from '@/domain/article/credit-names';

describe('a credit is refused', () => {
  test('with more names than any chain has', () => {
    const names = Array.from({ length: 13 }, (_, n) => `通信${n}`).join('、');
    expect(readCredit(names)).toEqual({ ok: false, refusal: 'credit-too-long' });
  });

  test('with a name that no source could have', () => {
    expect(readCredit('あ'.repeat(301))).toEqual({ ok: false, refusal: 'credit-name-too-long' });
  });
});

describe('a credit has', () => {
  test.each([
    ['no name when nothing was typed', '', []],
    ['no name when only commas were', '、,', []],
    ['names between commas of either script', 'AFP, 岬通信、Newsis', ['AFP', '岬通信', 'Newsis']],
    ['names in the order of an arrow', 'AFP → Newsis', ['AFP', 'Newsis']],
    ['both agencies of a joint dispatch', 'AFP＝時事', ['AFP', '時事']],
    ['a name once, however it is spelt', 'AFP、ＡＦＰ、afp', ['AFP']],
    ['a name with a dot in the middle whole', '岬・港通信', ['岬・港通信']],
  ])('%s', (_, typed, names) => {
    expect(readCredit(typed)).toEqual({ ok: true, value: names });
  });
});

test('names that were written can be read again', () => {
  const names = ['AFP', '岬・港通信', 'The Harbour Wire'];
  expect(readCredit(writeCredit(names))).toEqual({ ok: true, value: names });
});
