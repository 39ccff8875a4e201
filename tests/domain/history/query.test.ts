import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas, kindsOf } from '@/domain/history/area';
import {
  type HistoryQuery,
  isNarrowed,
  readHistoryQuery,
  wholeHistory,
  writeHistoryQuery,
} from '@/domain/history/query';

test.each([
  ['a kind of change there is not', { area: 'gossip' }],
  ['a person who is none', { actor: 'saeki' }],
  ['an article that is none', { article: "'; DROP TABLE" }],
  ['a day that there is not', { from: '2026-02-30' }],
  ['a day that is a word', { to: 'yesterday' }],
  ['a place without a number', { behind: '00000000-0000-4000-8000-000000000000' }],
  ['a place with a negative number', { behind: '00000000-0000-4000-8000-000000000000.-1' }],
  ['words that no database takes', { q: 'a\0b' }],
  ['several of one', { q: ['a', 'b'] }],
])('%s is as if it were not asked for', (_what, said) => {
  expect(readHistoryQuery(said)).toEqual(wholeHistory);
});

test('an address that was written is read as it was meant', () => {
  const queries: fc.Arbitrary<HistoryQuery> = fc.record({
    q: fc.constantFrom('', '灯台', 'a b&c=%'),
    area: fc.constantFrom(null, ...areas),
    actor: fc.option(fc.uuid()),
    article: fc.option(fc.uuid()),
    from: fc.constantFrom(null, '2026-02-28'),
    to: fc.constantFrom(null, '2026-11-26'),
    behind: fc.option(
      fc.record({ stream: fc.uuid(), seq: fc.integer({ min: 1, max: 1_000_000 }) }),
    ),
  });
  fc.assert(
    fc.property(queries, (query) => {
      const said = Object.fromEntries(new URLSearchParams(writeHistoryQuery(query)));
      expect(readHistoryQuery(said)).toEqual(query);
    }),
  );
});

test('a page further back is not a narrower history', () => {
  const behind = { stream: '00000000-0000-4000-8000-000000000000', seq: 1 };
  expect(isNarrowed({ ...wholeHistory, behind })).toBe(false);
  expect(isNarrowed({ ...wholeHistory, q: '灯台' })).toBe(true);
});

test.each(areas)('there are changes about %s', (area) => {
  expect(kindsOf(area)).not.toEqual([]);
});
