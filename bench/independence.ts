/**
 * How long it takes to weigh a claim of a thousand mentions, against sorting as many ids. Run:
 *   npm run bench:independence
 */
import { weighIndependence } from '@/domain/provenance/independence';
import type { Origins, Tie } from '@/domain/provenance/mention';

const size = 1000;
const rounds = 30;

interface Shape {
  readonly mentions: readonly Origins[];
  readonly ties: readonly Tie[];
}

function shape(say: (at: number) => Partial<Origins>, tie: (at: number) => number | null): Shape {
  const nothing = { speaker: null, relay: [], credit: [], publisher: null, ownReporting: false };
  const idOf = (at: number) => `mention ${String(at).padStart(4, '0')}`;
  const mentions = Array.from({ length: size }, (_, at) => ({
    ...nothing,
    id: idOf(at),
    article: `page ${at}`,
    supports: true,
    ...say(at),
  }));
  const ties = mentions.flatMap(({ id }, at): Tie[] => {
    const to = tie(at);
    return to === null ? [] : [{ from: id, to: idOf(to), kind: 'repeats' }];
  });
  return { mentions, ties };
}

const shapes: Readonly<Record<string, Shape>> = {
  'a newsroom’s mixture': shape(
    (at) => ({
      speaker: at % 3 === 0 ? `speaker ${at % 40}` : null,
      relay: at % 4 === 0 ? [`agency ${at % 7}`] : [],
      credit: at % 5 === 0 ? [`agency ${at % 7}`] : [],
      publisher: `outlet ${at % 90}`,
      ownReporting: at % 11 === 0,
    }),
    (at) => (at % 6 === 5 ? at - 5 : null),
  ),
  'each of its own origin': shape(
    (at) => ({ speaker: `speaker ${at}`, relay: [`agency ${at}`] }),
    () => null,
  ),
  'all through one agency': shape(
    (at) => ({ speaker: `speaker ${at}`, relay: ['agency'] }),
    () => null,
  ),
  'each repeats the one before': shape(
    (at) => ({ speaker: at === 0 ? 'speaker' : null }),
    (at) => (at === 0 ? null : at - 1),
  ),
  'every blog cites the next': shape(
    (at) => ({ speaker: `blog ${(at + 1) % size}`, publisher: `blog ${at}` }),
    () => null,
  ),
};

/** The middle of several rounds, in milliseconds. */
function time(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[rounds / 2] ?? 0;
}

for (const [name, { mentions, ties }] of Object.entries(shapes)) {
  const ids = mentions.map(({ id }, at) => `${(at * 7919) % size} ${id}`);
  const floor = time(() => [...ids].sort());
  const taken = time(() => weighIndependence(mentions, ties, 'content'));
  const { groups, unresolved, byPath } = weighIndependence(mentions, ties, 'content');
  const found = `${groups.length} independent, ${byPath} by path, ${unresolved.length} unresolved`;
  console.log(`${name}: ${taken.toFixed(1)} ms, ${(taken / floor).toFixed(0)} sorts (${found})`);
}
