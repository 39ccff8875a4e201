/** Finds sources by a part of a name while it is being typed. */
import { foldKana } from './name-folding';
import type { Source } from './source';

export interface SourceHit {
  readonly source: Source;
  /** The alias that was found, where the name itself was not found as well. */
  readonly alias: string | null;
}

/** The names of the sources that may be named, folded once for many searches. */
export type SourceIndex = readonly Entry[];

interface Entry {
  readonly source: Source;
  /** The name first, then the aliases. */
  readonly names: readonly Name[];
}

interface Name {
  readonly written: string;
  /** The folded name from its beginning and from each of its words on. */
  readonly starts: readonly string[];
}

/** The better the fit, the lower: the whole name, its beginning, the beginning of a word, anywhere in it. */
const fits = { whole: 0, beginning: 1, word: 2, inside: 3 } as const;
type Fit = (typeof fits)[keyof typeof fits];

interface Found extends SourceHit {
  readonly fit: Fit;
  /** The source's place among the recent ones; infinite when it is not among them. */
  readonly recency: number;
}

/** Leaves out what is retired or merged: nobody is to be named by those any more. */
export function indexSources(sources: Iterable<Source>): SourceIndex {
  return [...sources]
    .filter(({ retired, mergedInto }) => !retired && mergedInto === null)
    .map((source) => ({ source, names: [source.name, ...source.aliases].map(prepare) }));
}

/**
 * The sources whose name or an alias holds what was typed, at most `limit`. Ordered by fit; then those in
 * `recent` (ids, the most likely first); then names before aliases; then by name, then by id. Nothing typed
 * finds all of them.
 */
export function searchSources(
  index: SourceIndex,
  typed: string,
  recent: readonly string[],
  limit: number,
): SourceHit[] {
  const query = foldKana(typed);
  const places = new Map(recent.map((id, place) => [id, place]));
  return index
    .flatMap((entry) => find(entry, query, places))
    .sort(compare)
    .slice(0, limit)
    .map(({ source, alias }) => ({ source, alias }));
}

/** Whether a source bears exactly this name, or has it as an alias. */
export function isNamed(index: SourceIndex, typed: string): boolean {
  const query = foldKana(typed);
  return index.some(({ names }) => names.some(({ starts }) => starts[0] === query));
}

function find({ source, names }: Entry, query: string, places: ReadonlyMap<string, number>) {
  const recency = places.get(source.id) ?? Number.POSITIVE_INFINITY;
  let best: Found | null = null;
  for (const { written, starts } of names) {
    const fit = fitOf(starts, query);
    if (fit === null || (best !== null && best.fit <= fit)) continue;
    best = { source, alias: written === source.name ? null : written, fit, recency };
  }
  return best ?? [];
}

function fitOf(starts: readonly string[], query: string): Fit | null {
  const [name = '', ...words] = starts;
  if (name === query) return fits.whole;
  if (name.startsWith(query)) return fits.beginning;
  if (words.some((word) => word.startsWith(query))) return fits.word;
  return name.includes(query) ? fits.inside : null;
}

function compare(a: Found, b: Found): number {
  return (
    a.fit - b.fit ||
    nearer(a.recency, b.recency) ||
    Number(a.alias !== null) - Number(b.alias !== null) ||
    order(a.source.name, b.source.name) ||
    order(a.source.id, b.source.id)
  );
}

/** Two that are not recent are equally far. */
function nearer(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function prepare(written: string): Name {
  const words = written.split(/(?<=[\s・･])/u);
  return { written, starts: words.map((_, from) => foldKana(words.slice(from).join(''))) };
}
