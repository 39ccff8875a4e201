/** Where a source stands after merges: the one place that follows redirects. */
import type { Source } from './source';

/** As much of a source as is asked here. */
export interface Redirected {
  readonly id: string;
  /** Id of the source it was merged into; null for one that stands by itself. */
  readonly mergedInto: string | null;
}

/** The id that stands for a source; a source nobody knows stands for itself. Merges are never chained. */
export function standingId(sources: ReadonlyMap<string, Redirected>, id: string): string {
  return sources.get(id)?.mergedInto ?? id;
}

/**
 * The same sources as they are read: one that stands bears the names of all that were merged into it, and
 * whatever was recorded under a merged one is called by the name of the one it stands under. In the given order.
 */
export function settle<Kept extends Source>(sources: readonly Kept[]): Kept[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const followers = followersOf(sources);
  return sources.map((source) => {
    const standing = byId.get(standingId(byId, source.id));
    if (standing === undefined || standing === source) {
      return { ...source, aliases: gathered(source, followers.get(source.id) ?? []) };
    }
    return { ...source, name: standing.name, kind: standing.kind, aliases: [] };
  });
}

function followersOf<Kept extends Source>(sources: readonly Kept[]): Map<string, Kept[]> {
  const found = new Map<string, Kept[]>();
  for (const source of sources) {
    if (source.mergedInto === null) continue;
    found.set(source.mergedInto, [...(found.get(source.mergedInto) ?? []), source]);
  }
  return found;
}

/** Each once, in the order of the alphabet, and not the name itself. */
function gathered(source: Source, followers: readonly Source[]): string[] {
  const names = followers.flatMap(({ name, aliases }) => [name, ...aliases]);
  const all = new Set([...source.aliases, ...names]);
  all.delete(source.name);
  return [...all].sort();
}
