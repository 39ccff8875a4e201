import { describe, expect, test } from 'vitest';
import { readPassword } from '@/domain/access/password';

describe('what is no password', () => {
  const cases = {
    'eleven characters': ['a'.repeat(11), 'password-too-short'],
    'eleven characters that take twenty-two units': ['🗼'.repeat(11), 'password-too-short'],
    'letters with their accents apart, which count as one each': [
      'e\u0301'.repeat(11),
      'password-too-short',
    ],
    'two hundred and one characters': ['灯'.repeat(201), 'password-too-long'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [raw, refusal]) => {
    expect(readPassword(raw)).toEqual({ ok: false, refusal });
  });
});

describe('what is a password', () => {
  const cases = {
    'twelve characters': 'a'.repeat(12),
    'twelve emoji': '🗼'.repeat(12),
    'two hundred characters': '灯'.repeat(200),
    'spaces, also at its ends': '  a sentence of words  ',
  };

  test.each(Object.entries(cases))('%s', (_, raw) => {
    expect(readPassword(raw)).toEqual({ ok: true, value: raw });
  });
});

test('the same characters from another keyboard are the same password', () => {
  const composed = readPassword('カタカナのパスワード');
  expect(readPassword('カタカナのパスワード！！')).toEqual(readPassword('ｶﾀｶﾅのﾊﾟｽﾜｰﾄﾞ!!'));
  expect(composed).toEqual(readPassword('カタカナのパスワード'.normalize('NFD')));
});
