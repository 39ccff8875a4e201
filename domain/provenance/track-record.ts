/** How what a source claimed turned out: a proportion with its interval, over time. It informs whoever grades the source, and changes no grade. */
import type { GradeValue } from './grade-scale';

export const outcomes = ['confirmed', 'contradicted', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * By what graders hold of the claim's credibility: 1 is confirmed by other independent sources, 5 contradicted by
 * them. Everything else is open: no grade, any other, or graders who differ between the two.
 */
export function outcomeOf(held: readonly GradeValue[]): Outcome {
  const [confirmed, contradicted] = [held.includes('1'), held.includes('5')];
  if (confirmed === contradicted) return 'open';
  return confirmed ? 'confirmed' : 'contradicted';
}

export interface Proportion {
  /** From 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the normal distribution: an interval of 95 %. */
const z = 1.959963984540054;

/**
 * A proportion with its 95 % score interval, which stays between 0 and 1 and holds for few cases (E. B. Wilson,
 * JASA 22, 1927). Null of nothing.
 */
export function wilson(successes: number, of: number): Proportion | null {
  if (of === 0) return null;
  const value = successes / of;
  const spread = z * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  const [centre, scale] = [value + (z * z) / (2 * of), 1 + (z * z) / of];
  return {
    value,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}

/** A claim that the source made, and when it first did. */
export interface Claimed {
  readonly claim: string;
  /** As published: a date, or a date and time with its offset. Null where nobody knows. */
  readonly at: string | null;
  readonly outcome: Outcome;
}

export interface TrackRecord {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Confirmed among those that turned out either way. */
  readonly confirmed: Proportion | null;
  /** The same up to the end of each month in which something was claimed, the oldest first. */
  readonly months: readonly {
    /** Such as 2025-01. */
    readonly month: string;
    readonly confirmed: Proportion | null;
    /** Claims up to then that turned out either way. */
    readonly settled: number;
  }[];
}

export function recordOf(claimed: readonly Claimed[]): TrackRecord {
  const dated = claimed.flatMap(({ at, outcome }) =>
    at === null ? [] : [{ month: at.slice(0, 7), outcome }],
  );
  const months = [...new Set(dated.map(({ month }) => month))].sort();
  return {
    counts: countOutcomes(claimed),
    confirmed: proportionOf(claimed),
    months: months.map((month) => {
      const before = dated.filter((one) => one.month <= month);
      const { confirmed, contradicted } = countOutcomes(before);
      return { month, confirmed: proportionOf(before), settled: confirmed + contradicted };
    }),
  };
}

type Turned = readonly { readonly outcome: Outcome }[];

function countOutcomes(turned: Turned): Record<Outcome, number> {
  const counts = { confirmed: 0, contradicted: 0, open: 0 };
  for (const { outcome } of turned) counts[outcome] += 1;
  return counts;
}

function proportionOf(turned: Turned): Proportion | null {
  const { confirmed, contradicted } = countOutcomes(turned);
  return wilson(confirmed, confirmed + contradicted);
}
