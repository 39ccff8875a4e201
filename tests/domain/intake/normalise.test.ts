import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '@/domain/intake/normalise';
import { hardText } from '@/tests/domain/text/strings';

describe('what cannot be stored is refused with its place', () => {
  test.each<[string, string, number]>([
    ['a NUL', '港\0町', 1],
    ['the first half of a pair', 'ab\ud83d', 2],
    ['the second half of a pair', '\udc00', 0],
    ['a half behind a whole pair, which counts once', '🐸\ud83d', 1],
    ['a NUL behind line ends, which count as stored', 'a\r\nb\r\n\0', 4],
    ['a NUL behind the mark, which is not stored', '\ufeff\0', 0],
  ])('%s', (_, text, offset) => {
    expect(normaliseText(text)).toEqual({ ok: false, refusal: 'text-unstorable', offset });
  });
});

describe('what changes, and what does not', () => {
  test.each<[string, string, string]>([
    ['line ends of Windows become \\n', 'a\r\nb\r\n', 'a\nb\n'],
    ['line ends of old Macs become \\n', 'a\rb\r', 'a\nb\n'],
    ['mixed line ends keep their blank lines', 'a\r\n\rb\n\r', 'a\n\nb\n\n'],
    ['one leading mark goes', '\ufeff港', '港'],
    ['a second mark, and one inside, stay', '\ufeff\ufeff港\ufeff', '\ufeff港\ufeff'],
    ['half-width kana and their sound marks stay', 'ｶﾞｷﾞ', 'ｶﾞｷﾞ'],
    ['a letter and its mark stay apart', 'e\u0301', 'e\u0301'],
    ['compatibility ideographs stay', '\ufa0e神\ufa19', '\ufa0e神\ufa19'],
    ['white space at the ends stays', ' \u3000a \n', ' \u3000a \n'],
    ['variation selectors and joiners stay', '葛󠄀 👨‍👩‍👧 ❤️', '葛󠄀 👨‍👩‍👧 ❤️'],
  ])('%s', (_, text, stored) => {
    expect(normaliseText(text)).toEqual({ ok: true, value: stored });
  });

  test('what is stored once is stored the same again', () => {
    fc.assert(
      fc.property(hardText, (drawn) => {
        const once = normaliseText(drawn.replace(/^\ufeff+/, ''));
        if (once.ok) expect(normaliseText(once.value)).toEqual(once);
      }),
    );
  });

  test('what is accepted holds neither carriage return nor NUL, and is whole Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (drawn) => {
        const stored = normaliseText(drawn);
        if (stored.ok) {
          expect(stored.value).not.toMatch(/[\r\0]/);
          expect(stored.value.isWellFormed()).toBe(true);
        } else expect(drawn).toMatch(/\0|\p{Cs}/u);
      }),
    );
  });
});
