/** The page of the registry that a query asks for, out of all of its sources. */
import { foldKana } from './name-folding';
import type { RegisteredSource } from './source-line';
import type { SourceOrder, SourceQuery } from './source-query';

/** A source that answers a query, and the alias that did where the name did not. */
export interface SourceFound {
  readonly source: RegisteredSource;
  readonly alias: string | null;
}

export interface FoundPage {
  readonly found: readonly SourceFound[];
  readonly count: number;
  /** Those that stand by themselves, retired or not. */
  readonly total: number;
  readonly earlier: boolean;
  readonly later: boolean;
}

/** A screen and a half. */
const pageSize = 50;

/** `sources` are settled: merged ones are found by the source they stand under. */
export function pageOfSources(sources: readonly RegisteredSource[], query: SourceQuery): FoundPage {
  const standing = sources.filter(({ mergedInto }) => mergedInto === null);
  const all = standing
    .filter((source) => fits(source, query))
    .flatMap((source) => answer(source, query.q) ?? [])
    .sort((a, b) => compare(query, a.source, b.source));
  const [from, to] = bounds(all, standing, query);
  return {
    found: all.slice(from, to),
    count: all.length,
    total: standing.length,
    earlier: from > 0,
    later: to < all.length,
  };
}

function fits(source: RegisteredSource, { kind, country, state }: SourceQuery): boolean {
  if (kind !== null && source.kind !== kind) return false;
  if (country !== null && source.country !== country) return false;
  if (state === 'confidential') return source.confidential;
  return source.retired === (state === 'retired');
}

/** Every word that was typed must stand in one and the same name. */
function answer(source: RegisteredSource, typed: string): SourceFound | null {
  const words = typed
    .split(/\s+/u)
    .map(foldKana)
    .filter((word) => word !== '');
  const holds = (name: string) => {
    const folded = foldKana(name);
    return words.every((word) => folded.includes(word));
  };
  if (holds(source.name)) return { source, alias: null };
  const alias = source.aliases.find(holds);
  return alias === undefined ? null : { source, alias };
}

/** Without the cursor's source, which may no longer fit, the page still begins where it stood. */
function bounds(
  all: readonly SourceFound[],
  standing: readonly RegisteredSource[],
  query: SourceQuery,
): [number, number] {
  const { cursor } = query;
  const at = standing.find(({ id }) => id === cursor?.id);
  if (cursor === null || at === undefined) return [0, pageSize];
  const before = all.filter(({ source }) => compare(query, source, at) < 0).length;
  const after = all.filter(({ source }) => compare(query, source, at) <= 0).length;
  return cursor.side === 'after'
    ? [after, after + pageSize]
    : [Math.max(before - pageSize, 0), before];
}

const keys: Record<SourceOrder, (source: RegisteredSource) => string | null> = {
  name: ({ name }) => foldKana(name),
  kind: ({ kind }) => kind,
  affiliation: ({ affiliationName }) => affiliationName,
  country: ({ country }) => country,
  registered: ({ registeredAt }) => registeredAt,
};

/** Unknown facts come last either way; ties go by name, then by id. */
function compare(
  { order, descending }: SourceQuery,
  a: RegisteredSource,
  b: RegisteredSource,
): number {
  const [one, other] = [keys[order](a), keys[order](b)];
  if ((one === null) !== (other === null)) return one === null ? 1 : -1;
  const way = descending ? -1 : 1;
  const names = () => ascending(foldKana(a.name), foldKana(b.name)) || ascending(a.id, b.id);
  return way * (ascending(one ?? '', other ?? '') || names());
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
