/** An article's credit as a person types it: names in a row, the agency nearest to the event first. */
import { longestRelay } from '@/domain/claim/attribution';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { foldName, longestSourceName } from '@/domain/provenance/source';

export type CreditRefusal = 'credit-too-long' | 'credit-name-too-long';

/** What stands between two names: commas and stops of either script, arrows, the sign of a joint dispatch (AFP=時事). */
const between = /[,，、;；=＝→>＞]+/u;

/** The names, each once however it is spelt. Bounds: `longestRelay` names of `longestSourceName` code points. */
export function readCredit(typed: string): Outcome<readonly string[], CreditRefusal> {
  const named = new Map<string, string>();
  for (const name of typed.split(between).map((part) => part.trim())) {
    const folded = foldName(name);
    if (folded !== '' && !named.has(folded)) named.set(folded, name);
  }
  const names = [...named.values()];
  if (names.length > longestRelay) return refused('credit-too-long');
  if (names.some((name) => [...name].length > longestSourceName)) {
    return refused('credit-name-too-long');
  }
  return accepted(names);
}

/** The inverse of `readCredit`. */
export function writeCredit(names: readonly string[]): string {
  return names.join('、');
}
