/** What one annotator said against what another said of the same units: the table that Cohen, Scott and a confusion matrix are read from. */
import type { Pattern } from './patterns';

export interface Contingency {
  /** Units that both judged. */
  readonly units: number;
  /** By the first's value, then the second's: how many units. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How often each gave a value. */
  readonly first: ReadonlyMap<number, number>;
  readonly second: ReadonlyMap<number, number>;
}

export function contingencyOf(
  patterns: readonly Pattern[],
  first: number,
  second: number,
): Contingency {
  const cells = new Map<number, Map<number, number>>();
  const marginals = { first: new Map<number, number>(), second: new Map<number, number>() };
  let units = 0;
  for (const pattern of patterns) {
    const one = pattern.judgments.find(({ annotator }) => annotator === first);
    const other = pattern.judgments.find(({ annotator }) => annotator === second);
    if (!one || !other) continue;
    const row = cells.get(one.value) ?? new Map<number, number>();
    cells.set(one.value, row);
    for (const [counts, value] of [
      [row, other.value],
      [marginals.first, one.value],
      [marginals.second, other.value],
    ] as const) {
      counts.set(value, (counts.get(value) ?? 0) + pattern.units);
    }
    units += pattern.units;
  }
  return { units, cells, ...marginals };
}

/** The share of units on which both gave the same value; of no unit, 0. */
export function shareAlike({ units, cells }: Contingency): number {
  let alike = 0;
  for (const [value, row] of cells) alike += row.get(value) ?? 0;
  return units === 0 ? 0 : alike / units;
}
