/** Gwet's AC1 of any number of annotators: stays meaningful where nearly all units have the same value. */
import { accepted, refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { sharesOf } from './fleiss';
import type { Pattern } from './patterns';
import { percentage } from './percentage';

/**
 * Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
 * Mathematical and Statistical Psychology 61; for missing values Gwet 2014. `categories` is how many values there are to
 * choose from, used or not. Expected agreement stays below 1, so AC1 is defined even where all judgments are alike.
 */
export function gwetAc1(patterns: readonly Pattern[], categories: number): Coefficient {
  if (categories < 2) return refused('one-category');
  const observed = percentage(patterns);
  if (!observed.ok) return observed;
  const shares = sharesOf(patterns);
  if (!shares.ok) return shares;
  let spread = 0;
  for (const share of shares.value.values()) spread += share * (1 - share);
  const expected = spread / (categories - 1);
  return accepted((observed.value - expected) / (1 - expected));
}
