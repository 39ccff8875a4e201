import { describe, expect, test } from 'vitest';
import { soundOf } from '@/domain/provenance/romanise';

describe('two spellings sound alike', () => {
  test.each([
    ['プーチン', 'Putin'],
    ['ぷーちん', 'PUTIN'],
    ['ﾌﾟｰﾁﾝ', 'Putin'],
    ['ペスコフ', 'Peskov'],
    ['ゼレンスキー', 'Zelensky'],
    ['トランプ', 'Trump'],
    ['マクロン', 'Macron'],
    ['バイデン', 'Biden'],
    ['ドナルド・トランプ', 'Donald Trump'],
    ['メルケル', 'Merkel'],
  ])('%s and %s', (kana, latin) => {
    const heard = soundOf(latin);
    expect(soundOf(kana)).toBe(heard);
    expect(heard).not.toBe('');
  });
});

test.each([
  ['プーチン', 'Peskov'],
  ['メルケル', 'Merz'],
])('%s does not sound like %s', (kana, latin) => {
  expect(soundOf(kana)).not.toBe(soundOf(latin));
});

test.each(['大統領府', 'Путин', '', '岬通信社 AFP'])('%o is in neither letters', (name) => {
  expect(soundOf(name)).toBe('');
});
