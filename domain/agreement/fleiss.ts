/** Fleiss' κ of any number of annotators, who need not be the same for each unit. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Coefficient, Reason } from './coefficient';
import { countsOf, type Pattern } from './patterns';
import { beyondChance, percentage } from './percentage';

/**
 * Fleiss 1971, Measuring nominal scale agreement among many raters, Psychological Bulletin 76. Where units were judged
 * by unequal numbers of annotators, as generalised by Gwet 2014 (p. 73): the share of a value is the mean over units of
 * its share within the unit. With equal numbers both are the same.
 */
export function fleissKappa(patterns: readonly Pattern[]): Coefficient {
  const observed = percentage(patterns);
  if (!observed.ok) return observed;
  const shares = sharesOf(patterns);
  if (!shares.ok) return shares;
  let expected = 0;
  for (const share of shares.value.values()) expected += share ** 2;
  return beyondChance(observed.value, expected);
}

/** How often a value is given: the mean over all units judged at all of its share within the unit. */
export function sharesOf(patterns: readonly Pattern[]): Outcome<Map<number, number>, Reason> {
  const sums = new Map<number, number>();
  let units = 0;
  for (const pattern of patterns) {
    const judges = pattern.judgments.length;
    if (judges === 0) continue;
    units += pattern.units;
    for (const [value, count] of countsOf(pattern)) {
      sums.set(value, (sums.get(value) ?? 0) + (pattern.units * count) / judges);
    }
  }
  if (units === 0) return refused('no-common-units');
  return accepted(new Map([...sums].map(([value, sum]) => [value, sum / units])));
}
