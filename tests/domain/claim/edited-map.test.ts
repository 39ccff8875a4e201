import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditedMap } from '@/domain/claim/edited-map';

const key = fc.constantFrom(...'abcdefghij', ...Array.from({ length: 90 }, (_, n) => `k${n}`));
const edits = fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 150 });

/** The same edits made on a map that is changed in place, and each version on the way. */
function versionsOf(made: readonly (readonly [string, number])[]) {
  const plain = new Map([['a', { value: 0 }]]);
  const versions: ReadonlyMap<string, { value: number }>[] = [new Map(plain)];
  for (const [at, value] of made) {
    const last = versions.at(-1) ?? plain;
    const put = { value };
    plain.set(at, put);
    versions.push(EditedMap.put(last, at, put));
  }
  return { plain, versions };
}

describe('an edited map', () => {
  test('holds what a map holds that was changed in place, in the same order', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const { plain, versions } = versionsOf(made);
        const last = versions.at(-1);
        expect([...(last ?? [])]).toEqual([...plain]);
        expect(last?.size).toBe(plain.size);
        for (const [at, value] of plain) expect(last?.get(at)).toBe(value);
        expect(last?.has('never')).toBe(false);
      }),
    );
  });

  test('leaves the versions before it as they were, and knows what differs from any of them', () => {
    fc.assert(
      fc.property(edits, fc.nat(), fc.nat(), (made, one, other) => {
        const { versions } = versionsOf(made);
        const [before, after] = [one, other].map((at) => versions[at % versions.length]);
        if (!before || !after) throw new Error('there is always a version');
        const keys = new Set([...before.keys(), ...after.keys()]);
        const differing = [...keys].filter((at) => before.get(at) !== after.get(at));
        expect(EditedMap.changed(before, after).sort()).toEqual(differing.sort());
      }),
    );
  });
});
