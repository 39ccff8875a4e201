import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disguise } from '@/domain/provenance/pseudonym';
import type { Source } from '@/domain/provenance/source';
import { indexSources, searchSources } from '@/domain/provenance/source-search';
import { settle, standingId } from '@/domain/provenance/standing';

const names = ['プーチン大統領', 'プーチン氏', 'Vladimir Putin', 'Путин', '大統領府', 'クレムリン'];

interface Recorded extends Source {
  readonly confidential: boolean;
  readonly pseudonym: number | null;
}

/** Six sources, each of them merged into the first or the second, or into none. */
const registry = fc
  .array(
    fc.record({
      into: fc.constantFrom(null, '0', '1'),
      aliases: fc.subarray(names),
      confidential: fc.boolean(),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((drawn) =>
    drawn.map(({ into, aliases, confidential }, at): Recorded => {
      const merged = at > 1 ? into : null;
      return {
        id: `${at}`,
        kind: 'person',
        name: names[at] ?? '',
        aliases,
        mergedInto: merged,
        retired: false,
        confidential,
        pseudonym: confidential ? at + 1 : null,
      };
    }),
  );

const byId = (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source]));

describe('whatever was merged', () => {
  test('every name that was ever recorded finds the source that stands for it', () => {
    fc.assert(
      fc.property(registry, (sources) => {
        const settled = settle(sources);
        const index = indexSources(settled);
        for (const source of sources) {
          const standing = standingId(byId(sources), source.id);
          for (const name of [source.name, ...source.aliases]) {
            const found = searchSources(index, name, [], 20).map((hit) => hit.source.id);
            expect(found).toContain(standing);
          }
        }
      }),
    );
  });

  test('what was recorded under a merged source is called by the one it stands under', () => {
    fc.assert(
      fc.property(registry, (sources) => {
        const settled = byId(settle(sources));
        for (const { id } of sources) {
          const standing = standingId(byId(sources), id);
          expect(settled.get(id)?.name).toBe(sources[Number(standing)]?.name);
        }
      }),
    );
  });

  test('nothing is lost, and nothing comes twice', () => {
    fc.assert(
      fc.property(registry, (sources) => {
        const settled = settle(sources);
        expect(settled.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
        for (const { name, aliases } of settled) {
          expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
        }
      }),
    );
  });
});

test('no name of a confidential source is told, nor of what is merged into it', () => {
  fc.assert(
    fc.property(registry, (sources) => {
      const map = byId(sources);
      const withheld = new Set(
        sources
          .filter(({ id, confidential }) => {
            const standing = sources.find((one) => one.id === standingId(map, id));
            return confidential || standing?.confidential;
          })
          .map(({ id }) => id),
      );
      for (const { source } of disguise(sources, 'ja')) {
        if (!withheld.has(source.id)) continue;
        expect(source.name).toMatch(/^匿名の情報源 \d+$/);
        expect(source.aliases).toEqual([]);
      }
    }),
  );
});
