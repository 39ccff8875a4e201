import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideMerge,
  decideParting,
  type Merge,
  type Mergeable,
  type Moves,
} from '@/domain/provenance/decide-merge';

type Registry = ReadonlyMap<string, Mergeable>;

const alone = (id: string, more: Partial<Mergeable> = {}): Mergeable => ({
  id,
  mergedInto: null,
  confidential: false,
  retired: false,
  ...more,
});

const registryOf = (...sources: readonly Mergeable[]): Registry =>
  new Map(sources.map((source) => [source.id, source]));

function move(registry: Registry, moves: Moves): Registry {
  return new Map(
    [...registry].map(([id, source]) => {
      const to = moves.get(id);
      return [id, to === undefined ? source : { ...source, mergedInto: to }];
    }),
  );
}

const redirects = (registry: Registry) =>
  Object.fromEntries([...registry].map(([id, { mergedInto }]) => [id, mergedInto]));

describe('what is not merged', () => {
  const merged = registryOf(alone('a'), alone('b', { mergedInto: 'a' }), alone('c'));
  test.each([
    ['a source nobody knows', 'a', 'x', 'source-unknown'],
    ['a source into itself', 'a', 'a', 'merge-into-itself'],
    ['a source that is merged already', 'b', 'c', 'source-merged'],
    ['a source into one that is merged', 'c', 'b', 'source-merged'],
  ])('%s', (_case, source, into, refusal) => {
    expect(decideMerge(merged, { source, into })).toEqual({ ok: false, refusal });
  });

  test('a source into one that is retired', () => {
    const registry = registryOf(alone('a'), alone('b', { retired: true }));
    const done = decideMerge(registry, { source: 'a', into: 'b' });
    expect(done).toEqual({ ok: false, refusal: 'source-retired' });
  });

  test('a confidential source into an open one, which would tell its name', () => {
    const registry = registryOf(alone('a', { confidential: true }), alone('b'));
    const done = decideMerge(registry, { source: 'a', into: 'b' });
    expect(done).toEqual({ ok: false, refusal: 'merge-would-disclose' });
    expect(decideMerge(registry, { source: 'b', into: 'a' }).ok).toBe(true);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const everybody = registryOf(...ids.map((id) => alone(id)));
const id = fc.constantFrom(...ids);
/** A merge, or the taking back of the merge that many steps ago. */
const step = fc.oneof(fc.record({ source: id, into: id }), fc.record({ back: fc.nat({ max: 5 }) }));

function play(steps: readonly ({ source: string; into: string } | { back: number })[]) {
  const made: Merge[] = [];
  let registry: Registry = everybody;
  for (const one of steps) {
    const undone = 'back' in one ? made.at(-1 - one.back) : undefined;
    const decided =
      'back' in one ? undone && decideParting(registry, undone) : decideMerge(registry, one);
    if (!decided?.ok) continue;
    if (!('back' in one)) made.push(decided.value.merge);
    registry = move(registry, decided.value.moves);
  }
  return registry;
}

describe('whatever is merged and parted, in whatever order', () => {
  test('what a redirect leads to stands by itself: no chains, no circles', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const registry = play(steps);
        for (const { mergedInto } of registry.values()) {
          if (mergedInto !== null) expect(registry.get(mergedInto)?.mergedInto).toBeNull();
        }
      }),
    );
  });

  test('a merge taken back at once leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), id, id, (steps, source, into) => {
        const before = play(steps);
        const merged = decideMerge(before, { source, into });
        fc.pre(merged.ok);
        if (!merged.ok) return;
        const after = move(before, merged.value.moves);
        const parted = decideParting(after, merged.value.merge);
        expect(parted.ok && redirects(move(after, parted.value.moves))).toEqual(redirects(before));
      }),
    );
  });

  test('merges taken back one after another, the last first, leave everything as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ source: id, into: id }), { maxLength: 12 }), (steps) => {
        let registry: Registry = everybody;
        const made: Merge[] = [];
        for (const one of steps) {
          const merged = decideMerge(registry, one);
          if (!merged.ok) continue;
          made.push(merged.value.merge);
          registry = move(registry, merged.value.moves);
        }
        for (const merge of made.reverse()) {
          const parted = decideParting(registry, merge);
          if (!parted.ok) throw new Error(parted.refusal);
          registry = move(registry, parted.value.moves);
        }
        expect(redirects(registry)).toEqual(redirects(everybody));
      }),
    );
  });
});
