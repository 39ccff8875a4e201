/**
 * How far a relay carries. "AFP通信が伝えたところによると" stands once and holds for the sentences after it, until the
 * text moves on. What carries on is only proposed: it becomes a mark's relay when its analyst takes it over.
 */
import type { Layout } from '@/domain/text/layout';
import { compareSpans } from '@/domain/text/span';
import type { Annotation } from './annotation';

/** A relay named further up, and the mark that names it. */
export interface CarriedRelay {
  readonly relay: readonly string[];
  /** Id of that mark. */
  readonly from: string;
}

/**
 * What carries on to a mark that names no relay itself: the relay of the nearest mark before it in the same stretch of
 * the text, unless a mark in between, or this one, says that it ends there. Null when there is none. Without the
 * mark's own speaker, who relays nothing to themselves.
 */
export function carriedRelay(
  annotations: Iterable<Annotation>,
  mark: Annotation,
  layout: Pick<Layout, 'regions'>,
): CarriedRelay | null {
  if (mark.attribution.relay.length > 0 || mark.attribution.relayEnds) return null;
  const last = lastThatSays(annotations, mark);
  if (last === null || last.attribution.relay.length === 0) return null;
  if (!isOneStretch(layout, last, mark)) return null;
  return withoutSpeaker(last, mark);
}

/** The relay of the nearest mark before this one that names any, however far it carries; null when none does. */
export function previousRelay(
  annotations: Iterable<Annotation>,
  mark: Annotation,
): CarriedRelay | null {
  const last = lastBefore(annotations, mark, ({ attribution }) => attribution.relay.length > 0);
  return last && withoutSpeaker(last, mark);
}

function lastThatSays(annotations: Iterable<Annotation>, mark: Annotation): Annotation | null {
  const says = ({ attribution }: Annotation) =>
    attribution.relay.length > 0 || attribution.relayEnds;
  return lastBefore(annotations, mark, says);
}

function lastBefore(
  annotations: Iterable<Annotation>,
  mark: Annotation,
  fits: (other: Annotation) => boolean,
): Annotation | null {
  let last: Annotation | null = null;
  for (const other of annotations) {
    if (other.erased || other.label === null || other.id === mark.id || !fits(other)) continue;
    if (comesBefore(other, mark) && (last === null || comesBefore(last, other))) last = other;
  }
  return last;
}

function withoutSpeaker({ id: from, attribution }: Annotation, mark: Annotation) {
  const relay = attribution.relay.filter((source) => source !== mark.attribution.speaker);
  return relay.length === 0 ? null : { relay, from };
}

/** A heading, a byline or a post between two marks parts them; advertising does not. */
function isOneStretch({ regions }: Pick<Layout, 'regions'>, from: Annotation, to: Annotation) {
  const kinds = new Set(
    regions
      .filter(({ span }) => span.end > from.span.start && span.start <= to.span.start)
      .map(({ kind }) => kind),
  );
  kinds.delete('boilerplate');
  return kinds.size <= 1;
}

function comesBefore(a: Annotation, b: Annotation): boolean {
  return (compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1)) < 0;
}
