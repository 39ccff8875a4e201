/** Scott's π of two annotators: chance as their common habits would bring it. */
import { refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import { contingencyOf, shareAlike } from './contingency';
import type { Pattern } from './patterns';
import { beyondChance } from './percentage';

/** Scott 1955, Reliability of content analysis: the case of nominal scale coding, Public Opinion Quarterly 19. */
export function scottPi(patterns: readonly Pattern[], first: number, second: number): Coefficient {
  const table = contingencyOf(patterns, first, second);
  if (table.units === 0) return refused('no-common-units');
  let expected = 0;
  for (const value of new Set([...table.first.keys(), ...table.second.keys()])) {
    const both = (table.first.get(value) ?? 0) + (table.second.get(value) ?? 0);
    expected += (both / (2 * table.units)) ** 2;
  }
  return beyondChance(shareAlike(table), expected);
}
