/**
 * Units judged alike, counted once. All coefficients follow from these counts, and there are few of them however many
 * units there are: they are what one pass over the judgments leaves behind.
 */

/** One annotator's word on one unit. Who says nothing has no judgment: that is what a missing value is. */
export interface Judgment {
  /** The annotator's number. */
  readonly annotator: number;
  /** The value's number. Where values have an order, a greater number stands higher. */
  readonly value: number;
}

/** Each annotator judges a unit once, and the judgments stand in the annotators' order. */
export interface Pattern {
  readonly judgments: readonly Judgment[];
  /** How many units were judged so; when resampled or weighed, any number from 0. */
  readonly units: number;
}

export class PatternTally {
  readonly #counted = new Map<string, { readonly judgments: readonly Judgment[]; units: number }>();

  /** `judgments` are kept, not copied, unless their like is kept already. Their order does not matter. Gives what is kept. */
  add(judgments: readonly Judgment[], units = 1): readonly Judgment[] {
    const sorted = isSorted(judgments) ? judgments : [...judgments].sort(byAnnotator);
    let key = '';
    for (const { annotator, value } of sorted) key += `${annotator}:${value} `;
    const known = this.#counted.get(key);
    if (known) known.units += units;
    else this.#counted.set(key, { judgments: sorted, units });
    return known?.judgments ?? sorted;
  }

  /** In the order in which they were first met. */
  get patterns(): readonly Pattern[] {
    return [...this.#counted.values()];
  }

  get size(): number {
    return this.#counted.size;
  }
}

export function tallyOf(units: Iterable<readonly Judgment[]>): PatternTally {
  const tally = new PatternTally();
  for (const judgments of units) tally.add(judgments);
  return tally;
}

function byAnnotator(one: Judgment, other: Judgment): number {
  return one.annotator - other.annotator;
}

function isSorted(judgments: readonly Judgment[]): boolean {
  return judgments.every(
    ({ annotator }, at) => at === 0 || (judgments[at - 1]?.annotator ?? -1) <= annotator,
  );
}

/** The same units with other judgments: those of some annotators, or with values told apart otherwise. */
export function mapJudgments(
  patterns: readonly Pattern[],
  change: (judgment: Judgment) => Judgment | null,
): readonly Pattern[] {
  const tally = new PatternTally();
  for (const { judgments, units } of patterns) {
    tally.add(
      judgments.flatMap((judgment) => change(judgment) ?? []),
      units,
    );
  }
  return tally.patterns;
}

/** What two annotators said, the first as number 0, the second as 1. */
export function pairOf(patterns: readonly Pattern[], first: number, second: number) {
  return mapJudgments(patterns, ({ annotator, value }) => {
    if (annotator === first) return { annotator: 0, value };
    return annotator === second ? { annotator: 1, value } : null;
  });
}

/** One value against all others: 1 and 0. */
export function againstOthers(patterns: readonly Pattern[], wanted: number) {
  return mapJudgments(patterns, ({ annotator, value }) => ({
    annotator,
    value: value === wanted ? 1 : 0,
  }));
}

/** How many annotators gave each value. */
export function countsOf({ judgments }: Pattern): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { value } of judgments) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many units at least two annotators judged. */
export function countPairable(patterns: readonly Pattern[]): number {
  return patterns.reduce(
    (sum, { judgments, units }) => sum + (judgments.length > 1 ? units : 0),
    0,
  );
}
