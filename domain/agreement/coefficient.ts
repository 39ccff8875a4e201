/** What a coefficient comes to: a number, or the reason why there is none. */
import type { Outcome } from '@/domain/outcome';

export const reasons = [
  /** No unit was judged by two annotators. */
  'no-common-units',
  /** All judgments are the same value: agreement by chance would be perfect as well. */
  'no-variation',
  /** There is one category or none to choose from. */
  'one-category',
  /** Nothing was marked, so that there is nothing to find. */
  'nothing-marked',
] as const;
export type Reason = (typeof reasons)[number];

/** At most 1; 0 is what chance would bring, except for plain percentages. */
export type Coefficient = Outcome<number, Reason>;

/**
 * How far conclusions may be drawn, by the customary bounds of Krippendorff (2004, Content Analysis, p. 241): 0.800, and
 * 0.667 where tentative conclusions are acceptable. `chance`: no better than guessing.
 */
export type Meaning = 'reliable' | 'tentative' | 'weak' | 'chance';

export function meaningOf(value: number): Meaning {
  if (value >= 0.8) return 'reliable';
  if (value >= 0.667) return 'tentative';
  return value > 0 ? 'weak' : 'chance';
}
