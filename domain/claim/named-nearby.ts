/** Who is named in a layer near a place: whoever spoke last is likely to speak again. */
import { compareSpans, type Span } from '@/domain/text/span';
import type { Annotation } from './annotation';

/**
 * Ids of the sources that a layer names, the likeliest at `place` first: those named nearest before it, then
 * those nearest behind it; in the asked role before the other one; then by id.
 */
export function namedNearby(
  annotations: Iterable<Annotation>,
  place: Span,
  role: 'speaker' | 'relay',
): string[] {
  const ranks = new Map<string, Rank>();
  for (const { erased, span, attribution } of annotations) {
    if (erased) continue;
    const distance = distanceFrom(place, span);
    const speakers = attribution.speaker === null ? [] : [attribution.speaker];
    for (const id of speakers) better(ranks, id, { distance, other: role !== 'speaker' });
    for (const id of attribution.relay) better(ranks, id, { distance, other: role !== 'relay' });
  }
  return [...ranks]
    .sort(([a, one], [b, two]) => compareRanks(one, two) || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** The speaker of the last attributed mark before this one in the text; null when nobody has spoken yet. */
export function previousSpeaker(
  annotations: Iterable<Annotation>,
  mark: Annotation,
): string | null {
  let last: Annotation | null = null;
  for (const other of annotations) {
    if (other.erased || other.id === mark.id || other.attribution.speaker === null) continue;
    if (comesBefore(other, mark) && (last === null || comesBefore(last, other))) last = other;
  }
  return last?.attribution.speaker ?? null;
}

interface Rank {
  readonly distance: number;
  readonly other: boolean;
}

/** What lies behind is further than anything before, which costs it the length of any text. */
const behind = 1e9;

function distanceFrom(place: Span, span: Span): number {
  const before = place.start - span.start;
  return before >= 0 ? before : behind - before;
}

function better(ranks: Map<string, Rank>, id: string, rank: Rank): void {
  const known = ranks.get(id);
  if (known === undefined || compareRanks(rank, known) < 0) ranks.set(id, rank);
}

function compareRanks(a: Rank, b: Rank): number {
  return Number(a.other) - Number(b.other) || a.distance - b.distance;
}

function comesBefore(a: Annotation, b: Annotation): boolean {
  return (compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1)) < 0;
}
