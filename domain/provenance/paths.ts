/**
 * The stricter count: how many ways lead from origins to us that share neither an origin nor a relay. By
 * Menger's theorem that is a maximum flow in which each origin and each relay may be passed once; found by
 * blocking flows (Dinic 1970).
 */
import type { Origins } from './mention';
import type { Trace } from './trace';

const source = 0;
const sink = 1;

/** Places and mentions may be passed by any number of ways: only sources are narrow. */
const unbounded = Number.MAX_SAFE_INTEGER;

/** The flow's edges in pairs: an edge and, next to it, its reverse. */
class Network {
  readonly to: number[] = [];
  readonly room: number[] = [];
  readonly edges: number[][] = [[], []];
  readonly #doors = new Map<string, { readonly enter: number; readonly leave: number }>();

  vertex(): number {
    return this.edges.push([]) - 1;
  }

  join(from: number, to: number, room: number): void {
    this.edges[from]?.push(this.to.length);
    this.to.push(to);
    this.room.push(room);
    this.edges[to]?.push(this.to.length);
    this.to.push(from);
    this.room.push(0);
  }

  /** A source of news, which one way may pass. */
  door(id: string): { readonly enter: number; readonly leave: number } {
    const known = this.#doors.get(id);
    if (known) return known;
    const door = { enter: this.vertex(), leave: this.vertex() };
    this.join(door.enter, door.leave, 1);
    this.#doors.set(id, door);
    return door;
  }
}

/** `origins` are the places where something begins that counts; `reached` those from which one gets back to an origin. */
export function countPaths(
  trace: Trace,
  origins: ReadonlySet<number>,
  reached: ReadonlySet<number>,
): number {
  const network = layOut(trace, origins, reached);
  let ways = 0;
  for (let levels = measure(network); levels[sink] !== -1; levels = measure(network)) {
    const next = network.edges.map(() => 0);
    while (advance(network, levels, next, source)) ways += 1;
  }
  return ways;
}

function layOut(
  { places, steps }: Trace,
  origins: ReadonlySet<number>,
  reached: ReadonlySet<number>,
): Network {
  const network = new Network();
  const vertices = places.map((place, at) => {
    if (place.kind !== 'origin') return network.vertex();
    const door = network.door(place.source);
    if (origins.has(at)) network.join(source, door.enter, 1);
    return door.leave;
  });
  for (const [at, place] of places.entries()) {
    if (!reached.has(at)) continue;
    const vertex = vertices[at] ?? sink;
    for (const { to, ground } of steps[at] ?? []) {
      if (!reached.has(to)) continue;
      const from = vertices[to] ?? source;
      const told = ground === 'repeats' || ground === 'copies' || place.kind !== 'mention';
      passThrough(network, from, told ? [] : handsOf(place.mention, originAt(places[to])), vertex);
    }
    if (place.kind === 'mention' && place.mention.supports) network.join(vertex, sink, unbounded);
  }
  return network;
}

function originAt(place: Trace['places'][number] | undefined): string | null {
  return place?.kind === 'origin' || place?.kind === 'story' ? place.source : null;
}

/** Those through whose hands it came after its origin. Where nobody stands between, the publisher is who heard it. */
function handsOf({ relay, credit, publisher }: Origins, origin: string | null): string[] {
  const between = [...relay, ...credit];
  const hands = between.length > 0 || publisher === null ? between : [publisher];
  return [...new Set(hands)].filter((hand) => hand !== origin);
}

function passThrough(network: Network, from: number, hands: readonly string[], to: number): void {
  let at = from;
  for (const hand of hands) {
    const door = network.door(hand);
    network.join(at, door.enter, 1);
    at = door.leave;
  }
  network.join(at, to, unbounded);
}

/** Each vertex's distance from the source by edges that have room; -1 where none lead. */
function measure({ to, room, edges }: Network): number[] {
  const levels = edges.map(() => -1);
  levels[source] = 0;
  const queue = [source];
  for (const at of queue) {
    for (const edge of edges[at] ?? []) {
      const next = to[edge] ?? source;
      if ((room[edge] ?? 0) <= 0 || levels[next] !== -1) continue;
      levels[next] = (levels[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return levels;
}

/** Pushes one way through, or says that none is left. A way is no longer than its levels, so the recursion is bounded by them. */
function advance(network: Network, levels: readonly number[], next: number[], at: number): boolean {
  if (at === sink) return true;
  const edges = network.edges[at] ?? [];
  for (let tried = next[at] ?? 0; tried < edges.length; tried++) {
    next[at] = tried;
    const edge = edges[tried] ?? 0;
    const to = network.to[edge] ?? source;
    const open = (network.room[edge] ?? 0) > 0 && levels[to] === (levels[at] ?? 0) + 1;
    if (!open || !advance(network, levels, next, to)) continue;
    network.room[edge] = (network.room[edge] ?? 0) - 1;
    network.room[edge ^ 1] = (network.room[edge ^ 1] ?? 0) + 1;
    return true;
  }
  next[at] = edges.length;
  return false;
}
