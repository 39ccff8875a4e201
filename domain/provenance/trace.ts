/** The graph along which mentions of a claim are followed back: from each to what it rests on, down to where a statement starts. */
import type { Origins, Tie } from './mention';

/** About what a claim is: what was stated, whose origin is the speaker; or that it was said, whose origins are those who heard it. */
export type About = 'content' | 'utterance';

/** Why one rests on the next. */
export type Ground =
  | 'speaker'
  | 'relay'
  | 'credit'
  | 'own-reporting'
  | 'repeats'
  | 'copies'
  | 'story';

export type Place =
  | { readonly kind: 'mention'; readonly mention: Origins }
  /** A source where a statement starts. */
  | { readonly kind: 'origin'; readonly source: string }
  /** What a source has brought, where its own story is among the mentions: that leads further back. */
  | { readonly kind: 'story'; readonly source: string }
  /** A page that does not say whence it knows. */
  | { readonly kind: 'page'; readonly article: string };

export interface Step {
  readonly ground: Ground;
  /** Index of the place it leads to. */
  readonly to: number;
}

export interface Trace {
  readonly places: readonly Place[];
  /** For each place, what it rests on. */
  readonly steps: readonly (readonly Step[])[];
}

/** What the mention itself names as its origin; null where it names none. */
export interface Named {
  readonly source: string;
  readonly ground: Exclude<Ground, 'repeats' | 'copies' | 'story'>;
}

export function namedOrigin(mention: Origins, about: About): Named | null {
  const { speaker, relay, credit, publisher, ownReporting } = mention;
  if (speaker !== null && about === 'content') return { source: speaker, ground: 'speaker' };
  const [heard] = relay;
  if (heard !== undefined) return { source: heard, ground: 'relay' };
  const [carried] = credit;
  if (carried !== undefined) return { source: carried, ground: 'credit' };
  return ownReporting && publisher !== null ? { source: publisher, ground: 'own-reporting' } : null;
}

/** Ties from or to what is not among the mentions, and of a mention to itself, are passed over. The order of what is handed in does not matter. */
export function traceBack(mentions: readonly Origins[], ties: readonly Tie[], about: About): Trace {
  const graph = new Graph();
  const sorted = [...mentions].sort((one, other) => order(one.id, other.id));
  const at = new Map(
    sorted.map((mention) => [mention.id, graph.place({ kind: 'mention', mention })]),
  );
  const stories = about === 'content' ? storiesOf(sorted) : new Map<string, string[]>();
  const tied = [...ties].filter(({ from, to }) => from !== to && at.has(from) && at.has(to));
  tied.sort((one, other) => order(one.to, other.to) || order(one.kind, other.kind));
  for (const { from, to, kind } of tied) graph.lead(at.get(from), at.get(to), kind);
  const repeating = new Set(tied.map(({ from }) => from));
  for (const mention of sorted) {
    if (repeating.has(mention.id)) continue;
    const from = at.get(mention.id);
    const named = namedOrigin(mention, about);
    if (named === null) graph.lead(from, graph.page(mention.article), 'story');
    else
      graph.lead(
        from,
        graph.source(named.source, isOwnStory(mention, named), stories),
        named.ground,
      );
  }
  for (const [source, carrying] of stories) {
    for (const id of carrying) graph.leadStory(source, at.get(id));
  }
  return graph;
}

/** What a source says in its own story starts with it. Told of it elsewhere, one follows its story where that is known. */
function isOwnStory({ publisher, credit }: Origins, { source }: Named): boolean {
  return publisher === source || credit.includes(source);
}

/** The mentions that each source has published, been credited with, or relayed. */
function storiesOf(mentions: readonly Origins[]): Map<string, string[]> {
  const stories = new Map<string, string[]>();
  for (const mention of mentions) {
    for (const source of broughtBy(mention)) {
      const known = stories.get(source);
      if (known) known.push(mention.id);
      else stories.set(source, [mention.id]);
    }
  }
  return stories;
}

/** Not what only says “according to” it: that is told of its story, and leads to it. */
function broughtBy(mention: Origins): Set<string> {
  const { credit, relay, publisher } = mention;
  const named = namedOrigin(mention, 'content');
  const relaying = named?.ground === 'relay' ? relay.slice(1) : relay;
  return new Set([...credit, ...relaying, ...(publisher === null ? [] : [publisher])]);
}

class Graph implements Trace {
  readonly places: Place[] = [];
  readonly steps: Step[][] = [];
  readonly #keys = new Map<string, number>();

  place(place: Place): number {
    this.places.push(place);
    this.steps.push([]);
    return this.places.length - 1;
  }

  lead(from: number | undefined, to: number | undefined, ground: Ground): void {
    if (from === undefined || to === undefined) throw new Error('a trace leads nowhere');
    this.steps[from]?.push({ ground, to });
  }

  page(article: string): number {
    return this.#once(`page ${article}`, { kind: 'page', article });
  }

  source(source: string, own: boolean, stories: ReadonlyMap<string, readonly string[]>): number {
    const kind = own || !stories.has(source) ? 'origin' : 'story';
    return this.#once(`${kind} ${source}`, { kind, source });
  }

  /** Only where somebody has been led to the story. */
  leadStory(source: string, mention: number | undefined): void {
    const story = this.#keys.get(`story ${source}`);
    if (story !== undefined) this.lead(story, mention, 'story');
  }

  #once(key: string, place: Place): number {
    const known = this.#keys.get(key) ?? this.place(place);
    this.#keys.set(key, known);
    return known;
  }
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
