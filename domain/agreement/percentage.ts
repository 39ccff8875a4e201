/** Agreement as a percentage: of two annotators drawn from those who judged a unit, how often both gave the same value. */
import { accepted, refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { countsOf, type Pattern } from './patterns';

/**
 * The mean over all units with at least two judgments of the share of pairs that agree; each unit counts once, however
 * many judged it (Fleiss 1971, Psychological Bulletin 76, equation 2; for missing values Gwet 2014, Handbook of
 * Inter-Rater Reliability, 4th edition, p. 66). From 0 to 1.
 */
export function percentage(patterns: readonly Pattern[]): Coefficient {
  let [sum, units] = [0, 0];
  for (const pattern of patterns) {
    const judges = pattern.judgments.length;
    if (judges < 2) continue;
    let agreeing = 0;
    for (const count of countsOf(pattern).values()) agreeing += count * (count - 1);
    sum += (pattern.units * agreeing) / (judges * (judges - 1));
    units += pattern.units;
  }
  return units > 0 ? accepted(sum / units) : refused('no-common-units');
}

/** The coefficients that differ only in what chance would bring: how much of the way from chance to perfect was gone. */
export function beyondChance(observed: number, expected: number): Coefficient {
  // Expected agreement is computed from counts, and misses 1 by a rounding error where everything is alike.
  return 1 - expected < 1e-12
    ? refused('no-variation')
    : accepted((observed - expected) / (1 - expected));
}
