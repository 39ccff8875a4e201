/** How many sentences met two values: what a confusion matrix shows, and what its cells lead to. */
import { contingencyOf } from './contingency';
import { countsOf, type Pattern } from './patterns';

/** By value, then by value. */
export type Matrix = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Sentences to which any two annotators gave the two values: the same to either side of its diagonal. */
export function matrixOfAll(patterns: readonly Pattern[]): Matrix {
  const cells = new Map<number, Map<number, number>>();
  for (const pattern of patterns) {
    const counts = countsOf(pattern);
    for (const [value, count] of counts) {
      const row = cells.get(value) ?? new Map<number, number>();
      cells.set(value, row);
      for (const other of counts.keys()) {
        if (other === value && count < 2) continue;
        row.set(other, (row.get(other) ?? 0) + pattern.units);
      }
    }
  }
  return cells;
}

/** What one annotator said, then what another did. */
export function matrixOfPair(patterns: readonly Pattern[], one: number, other: number): Matrix {
  return contingencyOf(patterns, one, other).cells;
}

export function cellOf(matrix: Matrix, row: number, column: number): number {
  return matrix.get(row)?.get(column) ?? 0;
}
