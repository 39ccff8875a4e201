/** Where something is, or was, to be decided: the positions of the layers as they are now, with the decisions on them. */
import { codePoint } from '@/domain/text/offset';
import { compareSpans, type Span } from '@/domain/text/span';
import { basisOf, type Decision, isSameBasis } from './decision';
import type { Difference } from './difference';
import { marksOf, type Position } from './position';

export interface Place {
  /** The same for as long as any of its marks, or its decision, is there. */
  readonly key: string;
  /** Null where no analyst marks anything any more, or never did. */
  readonly position: Position | null;
  readonly span: Span;
  readonly differences: readonly Difference[];
  /** Standing decisions that share a mark with the position: more than one only after marks have changed. */
  readonly decisions: readonly Decision[];
  /** Whether the one decision was made on exactly these marks as they are now. */
  readonly isCurrent: boolean;
}

/** `undecided`; `decided`; `changed`: decided by a person, or more than once, on marks that have changed since. */
export type PlaceState = 'undecided' | 'decided' | 'changed';

export function stateOf({ decisions, isCurrent }: Place): PlaceState {
  if (decisions.length === 0) return 'undecided';
  return isCurrent ? 'decided' : 'changed';
}

interface Standing {
  readonly decisions: readonly Decision[];
  differencesAt(position: Position): readonly Difference[];
  linkRevisions(annotation: string): number;
  /** Of the decision's own marks in the final layer, where it has any that stand. */
  spanOf(decision: Decision): Span | null;
}

/** In the text's order. Each standing decision is at exactly one place, so that none is lost whatever became of its marks. */
export function listPlaces(positions: readonly Position[], standing: Standing): Place[] {
  const decided = assign(positions, standing.decisions);
  const places = positions.map((position) => {
    const decisions = decided.get(position) ?? [];
    return { ...placeOf(position, decisions, standing), position };
  });
  const homeless = (decided.get(null) ?? []).map((decision) => alone(decision, standing));
  return [...places, ...homeless].sort(
    (a, b) => compareSpans(a.span, b.span) || (a.key < b.key ? -1 : 1),
  );
}

/** A decision goes where most of the marks it was made on are; of equally many, to the first in the text. */
function assign(
  positions: readonly Position[],
  decisions: readonly Decision[],
): Map<Position | null, Decision[]> {
  const positionOf = new Map<string, Position>();
  for (const position of positions) {
    for (const { id } of marksOf(position)) positionOf.set(id, position);
  }
  const assigned = new Map<Position | null, Decision[]>();
  for (const decision of decisions) {
    const home = homeOf(decision, positions, positionOf);
    assigned.set(home, [...(assigned.get(home) ?? []), decision]);
  }
  return assigned;
}

function homeOf(
  { basis }: Decision,
  positions: readonly Position[],
  positionOf: ReadonlyMap<string, Position>,
): Position | null {
  const counts = new Map<Position, number>();
  for (const { annotation } of basis) {
    const position = positionOf.get(annotation);
    if (position) counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const [only] = counts.keys();
  if (counts.size <= 1) return only ?? null;
  return positions.find((position) => counts.get(position) === most) ?? null;
}

function placeOf(
  position: Position,
  decisions: readonly Decision[],
  { differencesAt, linkRevisions }: Standing,
): Omit<Place, 'position'> {
  const marks = marksOf(position);
  const [decision] = decisions;
  const basis = basisOf(marks, linkRevisions);
  const isCurrent =
    decisions.length === 1 && decision !== undefined && isSameBasis(decision.basis, basis);
  const key = marks.map(({ id }) => id).sort()[0] ?? '';
  return { key, span: position.span, differences: differencesAt(position), decisions, isCurrent };
}

/** A decision on marks that are all gone; or a mark of the reviewer's own where nobody had one. */
function alone(decision: Decision, { spanOf }: Standing): Place {
  const span = spanOf(decision) ?? beginning;
  const isCurrent = decision.basis.length === 0;
  const place = { key: decision.id, position: null, span, differences: [] };
  return { ...place, decisions: [decision], isCurrent };
}

const beginning: Span = { start: codePoint(0), end: codePoint(0) };

/** Disagreements first, by the weight of what differs, then in the text's order; what is agreed on follows. */
export function byWeight(places: readonly Place[], weigh: readonly Difference[]): Place[] {
  const weight = ({ differences: [first] }: Place) =>
    first === undefined ? weigh.length : weigh.indexOf(first);
  return places
    .map((place, at) => ({ place, at }))
    .sort((a, b) => weight(a.place) - weight(b.place) || a.at - b.at)
    .map(({ place }) => place);
}
