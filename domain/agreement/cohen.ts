/** Cohen's κ of two annotators: chance as each one's own habits would bring it. */
import { refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { contingencyOf, shareAlike } from './contingency';
import type { Pattern } from './patterns';
import { beyondChance } from './percentage';

/** Cohen 1960, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20. */
export function cohenKappa(
  patterns: readonly Pattern[],
  first: number,
  second: number,
): Coefficient {
  const table = contingencyOf(patterns, first, second);
  if (table.units === 0) return refused('no-common-units');
  let expected = 0;
  for (const [value, count] of table.first) {
    expected += (count * (table.second.get(value) ?? 0)) / table.units ** 2;
  }
  return beyondChance(shareAlike(table), expected);
}
