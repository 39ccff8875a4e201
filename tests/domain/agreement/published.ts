/** Examples from the literature, in the form that the coefficients read. */
import type { Pattern } from '@/domain/agreement/patterns';
import { tallyOf } from '@/domain/agreement/patterns';

/** Rows are annotators, columns units; `missing` is nobody's value. */
export function fromRows(rows: readonly string[], missing: string): readonly Pattern[] {
  const cells = rows.map((row) => row.split(' '));
  const units = cells[0]?.map((_, unit) =>
    cells.flatMap((row, annotator) => {
      const said = row[unit] ?? missing;
      return said === missing ? [] : [{ annotator, value: Number(said) }];
    }),
  );
  return tallyOf(units ?? []).patterns;
}

/** Rows are the first annotator's values, columns the second's. */
export function fromTable(table: readonly (readonly number[])[]): readonly Pattern[] {
  return table.flatMap((row, one) =>
    row.map((units, other) => ({
      judgments: [
        { annotator: 0, value: one },
        { annotator: 1, value: other },
      ],
      units,
    })),
  );
}

/** Rows are units, columns values: how many annotators gave each. */
export function fromCounts(items: readonly (readonly number[])[]): readonly Pattern[] {
  return items.map((counts) => ({
    units: 1,
    judgments: counts
      .flatMap((count, value) => Array.from({ length: count }, () => value))
      .map((value, annotator) => ({ annotator, value })),
  }));
}

/** Krippendorff 2011, Computing Krippendorff's alpha-reliability, example D: four observers, twelve units. */
export const krippendorff2011 = fromRows(
  [
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  ],
  '.',
);

/** Fleiss 1971, table 1 as commonly reprinted: fourteen raters, ten subjects. */
export const fleissReprinted = fromCounts([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]);
