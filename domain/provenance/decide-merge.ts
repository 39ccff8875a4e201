/** Which redirects a merge makes, and its parting takes back exactly. What a redirect leads to is never merged itself. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Redirected } from './standing';

/** As much of a source as a merge depends on. */
export interface Mergeable extends Redirected {
  readonly confidential: boolean;
  readonly retired: boolean;
}

type Registry = ReadonlyMap<string, Mergeable>;

export type MergeRefusal =
  | 'source-unknown'
  | 'source-merged'
  | 'source-not-merged'
  | 'source-retired'
  | 'merge-into-itself'
  | 'merge-would-disclose';

export interface Merge {
  readonly source: string;
  readonly into: string;
  /** Those that were merged into `source` before, and go along. */
  readonly followers: readonly string[];
}

/** Where each source that moves is merged into afterwards; null for one that then stands by itself. */
export type Moves = ReadonlyMap<string, string | null>;

/** Both must stand by themselves. A confidential source goes under a confidential one only: its name would be told. */
export function decideMerge(
  registry: Registry,
  { source, into }: Pick<Merge, 'source' | 'into'>,
): Outcome<{ readonly merge: Merge; readonly moves: Moves }, MergeRefusal> {
  const [from, to] = [registry.get(source), registry.get(into)];
  if (from === undefined || to === undefined) return refused('source-unknown');
  if (source === into) return refused('merge-into-itself');
  if (from.mergedInto !== null || to.mergedInto !== null) return refused('source-merged');
  if (to.retired) return refused('source-retired');
  if (from.confidential && !to.confidential) return refused('merge-would-disclose');
  const followers = [...registry.values()]
    .filter(({ mergedInto }) => mergedInto === source)
    .map(({ id }) => id)
    .sort();
  const moves = new Map([source, ...followers].map((id) => [id, into]));
  return accepted({ merge: { source, into, followers }, moves });
}

/**
 * Takes a merge back: the source stands by itself again, and its followers follow it, as far as they are still
 * where it went. What it was merged into may have been merged further since; `into` of the answer is where it was.
 */
export function decideParting(
  registry: Registry,
  { source, followers }: Pick<Merge, 'source' | 'followers'>,
): Outcome<{ readonly merge: Merge; readonly moves: Moves }, MergeRefusal> {
  const from = registry.get(source);
  if (from === undefined) return refused('source-unknown');
  const into = from.mergedInto;
  if (into === null) return refused('source-not-merged');
  const back = followers.filter((id) => registry.get(id)?.mergedInto === into);
  const moves = new Map<string, string | null>([
    [source, null],
    ...back.map((id) => [id, source] as const),
  ]);
  return accepted({ merge: { source, into, followers: back }, moves });
}
