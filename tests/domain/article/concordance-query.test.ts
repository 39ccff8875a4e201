import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ConcordanceQuery,
  concordanceLabels,
  isNarrowed,
  nothingAsked,
  readConcordanceQuery,
  writeConcordanceQuery,
} from '@/domain/article/concordance-query';

describe('an address says nothing', () => {
  test.each([
    ['with a state of labels that there is not', { labels: 'asleep' }],
    ['with a cursor that is no place', { after: '1; DROP TABLE' }],
    ['with a cursor without its offset', { after: '00000000-0000-4000-8000-000000000001' }],
    [
      'with an offset that no text reaches',
      { after: '00000000-0000-4000-8000-000000000001.9999999999' },
    ],
    ['with a filter said twice', { publisher: ['岬新聞', '港日報'] }],
    ['with what no database can look for', { q: '\0', language: '\ud800' }],
  ])('%s', (_, said) => {
    expect(readConcordanceQuery(said)).toEqual(nothingAsked);
  });
});

test('nothing asked needs nothing in the address', () => {
  expect(writeConcordanceQuery(nothingAsked)).toBe('');
});

test('words alone narrow nothing down', () => {
  expect(isNarrowed({ ...nothingAsked, q: '灯台' })).toBe(false);
  expect(isNarrowed({ ...nothingAsked, labels: 'unlabelled' })).toBe(true);
});

test('what is written into an address is read out of it', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => `岬${text.trim()}`)
    .filter((text) => !text.includes('\0'));
  const query = fc.record<ConcordanceQuery>({
    q: word,
    language: fc.constantFrom(null, 'ja', 'en'),
    publisher: fc.option(word),
    labels: fc.constantFrom(null, ...concordanceLabels),
    cursor: fc.option(
      fc.record({
        article: fc.uuid(),
        start: fc.nat({ max: 999_999_999 }),
        side: fc.constantFrom('after' as const, 'before' as const),
      }),
    ),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const said = Object.fromEntries(new URLSearchParams(writeConcordanceQuery(asked)));
      expect(readConcordanceQuery(said)).toEqual(asked);
    }),
  );
});
