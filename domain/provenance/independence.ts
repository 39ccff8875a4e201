/**
 * How many say the same independently of one another. Mentions of a claim are grouped by where they start,
 * after relays, repeats and copies are followed back; groups with a known origin count, the others are shown.
 */
import type { Origins, Tie } from './mention';
import { countPaths } from './paths';
import { type About, type Ground, type Place, type Trace, traceBack } from './trace';

/** One step of the way from a mention to its origin: why, to which source, mention or page, and how it goes on from there. */
export interface Way {
  readonly ground: Ground;
  readonly to: Place;
  readonly then: Way | null;
}

export interface Grouped {
  /** Id of the mention. */
  readonly id: string;
  /** A shortest way back to the group's origin; null in a group without one. */
  readonly way: Way | null;
}

export interface Group {
  /** Id of the source where all of them start; null where nobody knows. */
  readonly origin: string | null;
  /** Ordered by id. */
  readonly mentions: readonly Grouped[];
}

export interface Independence {
  /** One for each known origin: the independent corroborations. The largest first, then by origin. */
  readonly groups: readonly Group[];
  /** What hangs together and leads back to nobody. The largest first, then by its first mention. */
  readonly unresolved: readonly Group[];
  /** Ways from origins to us that share neither an origin nor a relay. */
  readonly byPath: number;
}

/** Time grows with the mentions and with what they rest on. A mention that rests on two origins stands in two groups and adds none. */
export function weighIndependence(
  mentions: readonly Origins[],
  ties: readonly Tie[],
  about: About,
): Independence {
  const trace = traceBack(mentions, ties, about);
  const back = reversed(trace);
  const reached = new Set<number>();
  const origins = new Set<number>();
  const groups: Group[] = [];
  for (const [at, place] of trace.places.entries()) {
    if (place.kind !== 'origin') continue;
    const towards = reach(back, at, trace);
    for (const one of towards.keys()) reached.add(one);
    const group = { origin: place.source, mentions: grouped(trace, towards) };
    if (group.mentions.length === 0) continue;
    origins.add(at);
    groups.push(group);
  }
  const unresolved = listUnresolved(trace, reached);
  return { groups: groups.sort(larger), unresolved, byPath: countPaths(trace, origins, reached) };
}

function larger(one: Group, other: Group): number {
  const by = other.mentions.length - one.mentions.length;
  if (by !== 0) return by;
  return order(one.origin ?? firstOf(one), other.origin ?? firstOf(other));
}

function firstOf({ mentions }: Group): string {
  return mentions[0]?.id ?? '';
}

interface Back {
  readonly from: number;
  readonly ground: Ground;
}

/** For each place, the places that rest on it. */
function reversed({ places, steps }: Trace): Back[][] {
  const back: Back[][] = places.map(() => []);
  steps.forEach((taken, from) => {
    for (const { to, ground } of taken) back[to]?.push({ from, ground });
  });
  return back;
}

/** The places that lead to an origin, each with a shortest way there. */
function reach(back: readonly (readonly Back[])[], origin: number, { places }: Trace) {
  const towards = new Map<number, Way | null>([[origin, null]]);
  // A map is walked in the order in which it was filled, what is put in meanwhile as well.
  for (const [at, then] of towards) {
    const to = places[at];
    if (to === undefined) continue;
    for (const { from, ground } of back[at] ?? []) {
      if (!towards.has(from)) towards.set(from, { ground, to, then });
    }
  }
  return towards;
}

function grouped({ places }: Trace, towards: ReadonlyMap<number, Way | null>): Grouped[] {
  const found: Grouped[] = [];
  for (const [at, way] of towards) {
    const place = places[at];
    if (place?.kind !== 'mention' || !place.mention.supports) continue;
    found.push({ id: place.mention.id, way });
  }
  return found.sort((one, other) => order(one.id, other.id));
}

/** Of what leads to no origin, that which hangs together is one. */
function listUnresolved({ places, steps }: Trace, reached: ReadonlySet<number>): Group[] {
  const roots = places.map((_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (roots[top] !== top) top = roots[top] ?? top;
    roots[at] = top;
    return top;
  };
  steps.forEach((taken, from) => {
    if (reached.has(from)) return;
    for (const { to } of taken) roots[find(from)] = find(to);
  });
  const clusters = new Map<number, Grouped[]>();
  places.forEach((place, at) => {
    if (reached.has(at) || place.kind !== 'mention' || !place.mention.supports) return;
    const root = find(at);
    const cluster = clusters.get(root) ?? [];
    cluster.push({ id: place.mention.id, way: null });
    clusters.set(root, cluster);
  });
  return [...clusters.values()].map((mentions) => ({ origin: null, mentions })).sort(larger);
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
