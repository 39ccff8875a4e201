/** How far a coefficient could be off because these units were judged and not others: intervals by resampling. */
import type { Coefficient } from './coefficient';
import type { Pattern } from './patterns';
import { drawPoisson, type Random } from './random';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is computed again and again from resampled units. */
export interface Resampling {
  readonly patterns: readonly Pattern[];
  readonly coefficients: Readonly<Record<string, (patterns: readonly Pattern[]) => Coefficient>>;
}

/** Of 95 %: what is left out on either side. */
const tail = 0.025;
/** A coefficient that most resamples leave undefined has no interval worth the name. */
const leastDefined = 0.5;

/**
 * Percentile intervals (Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13). Units are drawn by
 * Poisson's distribution rather than exactly as many as there are (Hanley & MacGibbon 2006, Creating non-parametric
 * bootstrap samples using Poisson frequencies): then a count of units judged alike is drawn at once, and a replicate
 * costs as much as there are patterns, not units. Yields how many replicates are done; returns the intervals by name, null where
 * there is none.
 */
export function* bootstrap(
  { patterns, coefficients }: Resampling,
  random: Random,
  replicates: number,
): Generator<number, ReadonlyMap<string, Interval | null>> {
  const names = Object.keys(coefficients);
  const drawn = new Map(names.map((name) => [name, emptyNumbers()] as const));
  for (let done = 1; done <= replicates; done++) {
    const resampled = resample(patterns, random);
    for (const [name, values] of drawn) {
      const value = coefficients[name]?.(resampled);
      if (value?.ok) values.push(value.value);
    }
    yield done;
  }
  return new Map([...drawn].map(([name, values]) => [name, intervalOf(values, replicates)]));
}

function resample(patterns: readonly Pattern[], random: Random): Pattern[] {
  return patterns.flatMap(({ judgments, units }) => {
    const drawn = drawPoisson(random, units);
    return drawn > 0 ? [{ judgments, units: drawn }] : [];
  });
}

/** Null where most resamples left the coefficient undefined. */
export function intervalOf(values: readonly number[], replicates: number): Interval | null {
  if (values.length < replicates * leastDefined) return null;
  const sorted = [...values].sort((one, other) => one - other);
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

/** Linear between neighbours (Hyndman & Fan 1996, definition 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (place - below);
}

function emptyNumbers(): number[] {
  return [];
}
