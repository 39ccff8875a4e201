import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceKinds } from '@/domain/provenance/source';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import { pageOfSources } from '@/domain/provenance/source-page';
import {
  everySource,
  readSourceQuery,
  type SourceQuery,
  sourceOrders,
  sourceStates,
  writeSourceQuery,
} from '@/domain/provenance/source-query';

const idOf = (at: number) => `00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`;

const source = (at: number, more: Partial<RegisteredSource> = {}): RegisteredSource => ({
  id: idOf(at),
  kind: sourceKinds[at % sourceKinds.length] ?? 'person',
  name: `情報源 ${at % 40}`,
  recordedName: `情報源 ${at % 40}`,
  aliases: [],
  mergedInto: null,
  retired: false,
  affiliation: null,
  affiliationName: at % 3 === 0 ? null : `所属 ${at % 5}`,
  country: at % 4 === 0 ? null : (['JP', 'RU', 'US'][at % 3] ?? null),
  homepage: null,
  confidential: false,
  withheld: false,
  notes: '',
  revision: 1,
  registeredAt: '2025-01-01T00:00:00.000Z',
  ...more,
});

const many = Array.from({ length: 130 }, (_, at) => source(at));

const queries = fc.record({
  q: fc.constantFrom('', '情報源', 'ｼﾞｮｳ & #?'),
  kind: fc.constantFrom(null, ...sourceKinds),
  country: fc.constantFrom(null, 'JP'),
  state: fc.constantFrom(null, ...sourceStates),
  order: fc.constantFrom(...sourceOrders),
  descending: fc.boolean(),
  cursor: fc.constantFrom(null, { id: idOf(3), side: 'after' as const }),
});

test('a query is read from an address as it was written into it', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const said = Object.fromEntries(new URLSearchParams(writeSourceQuery(query)));
      expect(readSourceQuery(said)).toEqual(query);
    }),
  );
});

test('an address that says nonsense asks for everything', () => {
  const said = { kind: 'king', country: ' ', order: '?', state: 'x', after: "'", before: 'x' };
  expect(readSourceQuery(said)).toEqual(everySource);
});

describe('page after page', () => {
  const walk = (query: SourceQuery) => {
    const seen: string[] = [];
    let page = pageOfSources(many, { ...query, cursor: null });
    for (;;) {
      seen.push(...page.found.map((one) => one.source.id));
      const last = page.found.at(-1)?.source.id;
      if (!page.later || last === undefined) return seen;
      page = pageOfSources(many, { ...query, cursor: { id: last, side: 'after' } });
    }
  };

  test('in every order, each source comes once', () => {
    for (const order of sourceOrders) {
      for (const descending of [false, true]) {
        const seen = walk({ ...everySource, order, descending });
        expect(new Set(seen).size, order).toBe(many.length);
        expect(seen).toHaveLength(many.length);
      }
    }
  });

  test('back again leads to the page one came from', () => {
    const first = pageOfSources(many, everySource);
    const last = first.found.at(-1)?.source.id ?? '';
    const next = pageOfSources(many, { ...everySource, cursor: { id: last, side: 'after' } });
    const back = { id: next.found[0]?.source.id ?? '', side: 'before' } as const;
    expect(pageOfSources(many, { ...everySource, cursor: back }).found).toEqual(first.found);
  });

  test('what is unknown comes last, either way', () => {
    for (const descending of [false, true]) {
      const ids = walk({ ...everySource, order: 'affiliation', descending });
      const known = ids.map((id) => many[Number(id.slice(-4))]?.affiliationName !== null);
      expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
    }
  });
});

test('merged and retired sources are not in the list, unless asked for', () => {
  const sources = [source(1, { mergedInto: idOf(2) }), source(2), source(3, { retired: true })];
  const ids = (query: Partial<SourceQuery>) =>
    pageOfSources(sources, { ...everySource, ...query }).found.map((one) => one.source.id);
  expect(ids({})).toEqual([idOf(2)]);
  expect(ids({ state: 'retired' })).toEqual([idOf(3)]);
});
