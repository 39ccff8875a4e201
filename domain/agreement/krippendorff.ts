/** Krippendorff's α of any number of annotators with missing values, on values without order, in order, or at equal distances. */
import { accepted, refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { countsOf, type Pattern } from './patterns';

export const scales = ['nominal', 'ordinal', 'interval'] as const;
export type Scale = (typeof scales)[number];

/** By value, then by value: how often the two were paired within a unit, each unit's pairs weighing as many as its judgments. */
export type Coincidences = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Krippendorff 2011, Computing Krippendorff's alpha-reliability, step 2. Units judged once have no pairs. */
export function coincidencesOf(patterns: readonly Pattern[]): Coincidences {
  const cells = new Map<number, Map<number, number>>();
  for (const pattern of patterns) {
    const judges = pattern.judgments.length;
    if (judges < 2 || pattern.units === 0) continue;
    const counts = countsOf(pattern);
    for (const [value, count] of counts) {
      const row = cells.get(value) ?? new Map<number, number>();
      cells.set(value, row);
      for (const [other, among] of counts) {
        const pairs = count * (other === value ? among - 1 : among);
        if (pairs === 0) continue;
        row.set(other, (row.get(other) ?? 0) + (pattern.units * pairs) / (judges - 1));
      }
    }
  }
  return cells;
}

/** Refused: `no-common-units`; `no-variation` where all values that could be paired are the same. */
export function krippendorffAlpha(patterns: readonly Pattern[], scale: Scale): Coefficient {
  return alphaOf(coincidencesOf(patterns), scale);
}

export function alphaOf(coincidences: Coincidences, scale: Scale): Coefficient {
  const marginals = marginalsOf(coincidences);
  const total = sum(marginals.values());
  if (total === 0) return refused('no-common-units');
  const distance = distances[scale](marginals);
  let observed = 0;
  for (const [value, row] of coincidences) {
    for (const [other, count] of row) observed += count * distance(value, other);
  }
  let expected = 0;
  for (const [value, count] of marginals) {
    for (const [other, among] of marginals) expected += count * among * distance(value, other);
  }
  if (expected === 0) return refused('no-variation');
  return accepted(1 - ((total - 1) * observed) / expected);
}

/** How often each value could be paired, by ascending value. */
export function marginalsOf(coincidences: Coincidences): ReadonlyMap<number, number> {
  const rows = [...coincidences].map(([value, row]) => [value, sum(row.values())] as const);
  return new Map(rows.sort(([one], [other]) => one - other));
}

type Distance = (value: number, other: number) => number;

/** Squared differences δ² (Krippendorff 2011, step 5). */
const distances: Record<Scale, (marginals: ReadonlyMap<number, number>) => Distance> = {
  nominal: () => (value, other) => (value === other ? 0 : 1),
  interval: () => (value, other) => (value - other) ** 2,
  ordinal: (marginals) => {
    const ranks = ranksOf(marginals);
    return (value, other) => ((ranks.get(value) ?? 0) - (ranks.get(other) ?? 0)) ** 2;
  },
};

/**
 * A value's place among all: those below it, and half of its own. The difference of two places is the sum over the values
 * between them, with half of either end, as the ordinal metric has it.
 */
function ranksOf(marginals: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let below = 0;
  return new Map(
    [...marginals].map(([value, count]) => {
      const place = below + count / 2;
      below += count;
      return [value, place] as const;
    }),
  );
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
