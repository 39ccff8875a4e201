import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighIndependence } from '@/domain/provenance/independence';
import type { Origins, Tie } from '@/domain/provenance/mention';
import type { About } from '@/domain/provenance/trace';

/** Few enough that they meet one another often. */
const sources = ['s0', 's1', 's2', 's3', 's4', 's5'] as const;
const source = fc.constantFrom(...sources);
const chain = fc.uniqueArray(source, { maxLength: 3 });
const about = fc.constantFrom<About>('content', 'utterance');

const said = fc.record({
  article: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5'),
  speaker: fc.option(source),
  relay: chain,
  credit: chain,
  publisher: fc.option(source),
  ownReporting: fc.boolean(),
  supports: fc.boolean(),
});

/** As they are kept: nobody relays their own words. */
function named(list: readonly Omit<Origins, 'id'>[]): Origins[] {
  return list.map((one, at) => {
    const relay = [...new Set(one.relay)].filter((hand) => hand !== one.speaker);
    return { ...one, id: `m${at}`, relay, credit: [...new Set(one.credit)] };
  });
}

const claim = fc
  .record({
    mentions: fc.array(said, { minLength: 1, maxLength: 9 }).map(named),
    links: fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean()), { maxLength: 6 }),
  })
  .map(({ mentions, links }) => ({
    mentions,
    ties: links.map(([from, to, copied]): Tie => {
      const at = (index: number) => `m${index % mentions.length}`;
      return { from: at(from), to: at(to), kind: copied ? 'copies' : 'repeats' };
    }),
  }));

const counts = (mentions: readonly Origins[], ties: readonly Tie[], of: About) => {
  const { groups, byPath } = weighIndependence(mentions, ties, of);
  return { groups: groups.length, byPath };
};

describe('for any claim', () => {
  test('the order in which mentions and ties come does not matter', () => {
    fc.assert(
      fc.property(claim, about, fc.infiniteStream(fc.nat()), ({ mentions, ties }, of, chance) => {
        const shuffled = <Item>(list: readonly Item[]) =>
          list
            .map((item) => ({ item, key: chance.next().value ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ item }) => item);
        const before = weighIndependence(mentions, ties, of);
        expect(weighIndependence(shuffled(mentions), shuffled(ties), of)).toEqual(before);
      }),
    );
  });

  test.each(['with a link that says so', 'told by its attribution alone'])(
    'a reprint never raises the count, %s',
    (how) => {
      fc.assert(
        fc.property(
          claim,
          about,
          fc.nat(8),
          fc.option(source),
          ({ mentions, ties }, of, at, by) => {
            const original = mentions[at % mentions.length];
            if (!original?.supports) return;
            const linked = how === 'with a link that says so';
            // Whoever prints their own words says them once more; that is no reprint.
            const publisher = linked || by !== (original.speaker ?? original.relay[0]) ? by : null;
            const reprint = { ...original, id: 'reprint', publisher, ownReporting: false };
            const page = { ...reprint, article: 'another page' };
            const tie: Tie = { from: 'reprint', to: original.id, kind: 'repeats' };
            const same = ties.flatMap((one) =>
              one.from === original.id ? [{ ...one, from: 'reprint' }] : [],
            );
            const after = counts([...mentions, page], [...ties, ...(linked ? [tie] : same)], of);
            const before = counts(mentions, ties, of);
            expect(after.groups).toBeLessThanOrEqual(before.groups);
            // Untold, another publisher is another who may have heard it, unless somebody stands between.
            const told = linked || original.relay.length + original.credit.length > 0;
            if (told) expect(after.byPath).toBeLessThanOrEqual(before.byPath);
          },
        ),
        { numRuns: 1000 },
      );
    },
  );

  test('merging two known origins never raises the count', () => {
    fc.assert(
      fc.property(claim, about, fc.nat(), fc.nat(), ({ mentions, ties }, of, one, other) => {
        const { groups } = weighIndependence(mentions, ties, of);
        const kept = groups[one % Math.max(groups.length, 1)]?.origin ?? null;
        const lost = groups[other % Math.max(groups.length, 1)]?.origin ?? null;
        if (kept === null || lost === null) return;
        const stand = (id: string) => (id === lost ? kept : id);
        const merged = named(
          mentions.map((mention) => ({
            ...mention,
            speaker: mention.speaker && stand(mention.speaker),
            relay: mention.relay.map(stand),
            credit: mention.credit.map(stand),
            publisher: mention.publisher && stand(mention.publisher),
          })),
        );
        const [before, after] = [counts(mentions, ties, of), counts(merged, ties, of)];
        expect(after.groups).toBeLessThanOrEqual(before.groups);
      }),
      { numRuns: 1000 },
    );
  });

  test('every supporting mention is in a group or unresolved, never in both', () => {
    fc.assert(
      fc.property(claim, about, ({ mentions, ties }, of) => {
        const { groups, unresolved, byPath } = weighIndependence(mentions, ties, of);
        const idsOf = (list: typeof groups) =>
          list.flatMap((group) => group.mentions.map(({ id }) => id));
        const [resolved, open] = [new Set(idsOf(groups)), idsOf(unresolved)];
        expect(open.filter((id) => resolved.has(id))).toEqual([]);
        expect([...resolved, ...open].sort()).toEqual(
          mentions.flatMap(({ id, supports }) => (supports ? [id] : [])).sort(),
        );
        expect(byPath).toBeLessThanOrEqual(groups.length);
      }),
    );
  });
});
