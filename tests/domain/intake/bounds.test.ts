import { describe, expect, test } from 'vitest';
import { checkFacts, type TypedFacts } from '@/domain/intake/bounds';

const nothing: TypedFacts = {
  title: '港、再開へ',
  address: '',
  publisher: '',
  byline: '',
  credit: '',
  rights: '',
  language: '',
  publishedAt: '',
  retrievedAt: '',
  outlet: '',
  ownReporting: '',
};

describe('a fact is refused by its field', () => {
  test.each<[string, Partial<TypedFacts>, string]>([
    ['no title', { title: '' }, 'title-empty'],
    ['a title of white space', { title: ' \u3000\n' }, 'title-empty'],
    ['a title of 501 characters', { title: '港'.repeat(501) }, 'title-too-long'],
    ['a title of 10,000 characters', { title: 'a'.repeat(10_000) }, 'title-too-long'],
    ['a title with a NUL', { title: 'a\0b' }, 'fact-unstorable'],
    ['a title of two lines', { title: 'a\nb' }, 'fact-unstorable'],
    ['a title with half a pair', { title: 'a\ud83d' }, 'fact-unstorable'],
    ['an address without a scheme', { address: 'minato.example/news' }, 'address-invalid'],
    ['an address that runs a script', { address: 'javascript:alert(1)' }, 'address-invalid'],
    ['an address of a file', { address: 'file:///etc/hosts' }, 'address-invalid'],
    ['an address with data', { address: 'data:text/html,x' }, 'address-invalid'],
    ['an address with a password', { address: 'https://a:b@minato.example/' }, 'address-invalid'],
    ['an address with a name', { address: 'https://a@minato.example/' }, 'address-invalid'],
    ['an address with a space', { address: 'https://minato.example/a b' }, 'address-invalid'],
    [
      'an address of 2,001 characters',
      { address: `https://m.example/${'a'.repeat(1983)}` },
      'fact-too-long',
    ],
    ['a publisher of 501 characters', { publisher: '港'.repeat(501) }, 'fact-too-long'],
    ['a byline of 501 characters', { byline: '港'.repeat(501) }, 'fact-too-long'],
    ['a credit of 501 characters', { credit: '港'.repeat(501) }, 'fact-too-long'],
    ['a rights note of 2,001 characters', { rights: '港'.repeat(2001) }, 'fact-too-long'],
    ['a rights note with a bell', { rights: 'a\u0007' }, 'fact-unstorable'],
    ['a language of its own name', { language: 'Japanese' }, 'language-invalid'],
    ['a locale of POSIX', { language: 'ja_JP.UTF-8' }, 'language-invalid'],
    ['a date as it is spoken', { publishedAt: '18 January 2025' }, 'date-invalid'],
    ['a day that no calendar has', { publishedAt: '2025-02-29' }, 'date-invalid'],
    ['an hour that no clock has', { publishedAt: '2025-01-18T24:00:00Z' }, 'date-invalid'],
    ['a time without a zone', { publishedAt: '2025-01-18T07:25:00' }, 'date-invalid'],
    ['a zone that is nowhere', { publishedAt: '2025-01-18T07:25:00+19:00' }, 'date-invalid'],
    ['a year before newspapers', { publishedAt: '1599-12-31' }, 'date-invalid'],
    ['a year too far ahead', { retrievedAt: '2101-01-01' }, 'date-invalid'],
  ])('%s', (_, typed, refusal) => {
    const [field] = Object.keys(typed);
    expect(checkFacts({ ...nothing, ...typed })).toEqual({ ok: false, refusal, field });
  });

  test('the first field of the form is named where several do not hold', () => {
    const typed = { ...nothing, address: 'x', publishedAt: 'y' };
    expect(checkFacts(typed)).toMatchObject({ refusal: 'address-invalid', field: 'address' });
  });
});

describe('facts are stored', () => {
  test('trimmed, and null where nothing was typed', () => {
    expect(checkFacts({ ...nothing, title: '\u3000港 、再開へ ', publisher: '  ' })).toEqual({
      ok: true,
      value: {
        title: '港 、再開へ',
        address: null,
        publisher: null,
        byline: null,
        credit: null,
        rights: null,
        language: null,
        publishedAt: null,
        retrievedAt: null,
        outlet: null,
        ownReporting: null,
      },
    });
  });

  test.each<[string, Partial<TypedFacts>, Partial<Record<keyof TypedFacts, string>>]>([
    [
      'a title of 500 emoji, which are 500 characters',
      { title: '🐸'.repeat(500) },
      { title: '🐸'.repeat(500) },
    ],
    [
      'a plain http address',
      { address: 'http://minato.example/a?b#c' },
      { address: 'http://minato.example/a?b#c' },
    ],
    [
      'an address in Japanese',
      { address: 'https://港町.example/記事' },
      { address: 'https://港町.example/記事' },
    ],
    ['a rights note of two lines', { rights: '要許可\n港町新聞' }, { rights: '要許可\n港町新聞' }],
    ['a language in its usual spelling', { language: 'JA-jp' }, { language: 'ja-JP' }],
    ['a date', { publishedAt: '2025-01-18' }, { publishedAt: '2025-01-18' }],
    [
      'a moment without seconds',
      { publishedAt: '2025-01-18T07:25+0900' },
      { publishedAt: '2025-01-18T07:25:00+09:00' },
    ],
    [
      'a moment with fractions',
      { retrievedAt: '2025-01-18T07:25:30.5Z' },
      { retrievedAt: '2025-01-18T07:25:30Z' },
    ],
    ['a leap day', { publishedAt: '2024-02-29' }, { publishedAt: '2024-02-29' }],
    [
      'the first and last year',
      { publishedAt: '1600-01-01', retrievedAt: '2100-12-31' },
      { publishedAt: '1600-01-01', retrievedAt: '2100-12-31' },
    ],
  ])('%s', (_, typed, stored) => {
    expect(checkFacts({ ...nothing, ...typed })).toMatchObject({ ok: true, value: stored });
  });
});
