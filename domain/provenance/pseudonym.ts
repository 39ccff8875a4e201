/** What a confidential source is called before those who may not know its name. */
import type { Source } from './source';

/** Stays the same for good: the number is the source's own, once it has been confidential. */
export function pseudonymOf(number: number, language: string): string {
  return language === 'ja' ? `匿名の情報源 ${number}` : `Source ${number}`;
}

export interface Confided extends Source {
  readonly confidential: boolean;
  readonly pseudonym: number | null;
}

/**
 * The sources as those may see them who may not know confidential names, before `settle`: name and aliases
 * give way to the pseudonym, those of what was merged into a confidential source too.
 */
export function disguise<Kept extends Confided>(
  sources: readonly Kept[],
  language: string,
): { readonly source: Kept; readonly withheld: boolean }[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.map((source) => {
    const standing = byId.get(source.mergedInto ?? source.id);
    const confided = [standing, source].find((one) => one?.confidential);
    if (confided === undefined) return { source, withheld: false };
    const name = pseudonymOf(confided.pseudonym ?? 0, language);
    return { source: { ...source, name, aliases: [] }, withheld: true };
  });
}
