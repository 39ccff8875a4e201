import { describe, expect, test } from 'vitest';
import {
  extend,
  extendTo,
  nonePicked,
  type Picks,
  pickAll,
  pickNone,
  step,
  toggle,
} from '@/components/concordance/picks';

/** The third row takes no changes. */
const rows = ['a', 'b', null, 'd'];
const keys = (picks: Picks) => [...picks.keys].sort();

describe('cannot be picked', () => {
  test('what takes no changes', () => {
    expect(keys(toggle(nonePicked, rows, 2))).toEqual([]);
    expect(keys(pickAll(nonePicked, rows))).toEqual(['a', 'b', 'd']);
  });

  test('anything of an empty list', () => {
    expect(keys(extend(nonePicked, [], 1))).toEqual([]);
    expect(step(nonePicked, [], 1).at).toBe(0);
  });
});

describe('a move', () => {
  test('begins at the first row, and stops at the ends', () => {
    const first = step(nonePicked, rows, 1);
    expect(first.at).toBe(0);
    expect(step(first, rows, -1).at).toBe(0);
    expect(step({ ...first, at: 3 }, rows, 1).at).toBe(3);
  });
});

describe('a range', () => {
  const at = (place: number, ...picked: string[]): Picks => ({
    keys: new Set(picked),
    at: place,
    range: null,
  });

  test('grows row by row, over what cannot be picked', () => {
    const grown = extend(extend(extend(at(0), rows, 1), rows, 1), rows, 1);
    expect([keys(grown), grown.at]).toEqual([['a', 'b', 'd'], 3]);
  });

  test('shrinks again, and keeps what was picked before it', () => {
    const grown = extendTo(at(0, 'd'), rows, 1);
    expect(keys(grown)).toEqual(['a', 'b', 'd']);
    expect(keys(extend(grown, rows, -1))).toEqual(['a', 'd']);
  });

  test('begins anew after a move', () => {
    const moved = step(extend(at(0), rows, 1), rows, 1);
    expect(keys(extend(moved, rows, 1))).toEqual(['a', 'b', 'd']);
  });
});

test('a row picked twice is let go', () => {
  expect(keys(toggle(toggle(nonePicked, rows, 1), rows, 1))).toEqual([]);
});

test('all are let go at once, and the place is kept', () => {
  expect(pickNone({ keys: new Set(['a']), at: 1, range: null })).toMatchObject({
    at: 1,
    keys: new Set(),
  });
});
