/** What a reviewer's key or a rule asks for, as a command. Ids are made by the caller: the domain makes no random ones. */
import type { Annotation } from '@/domain/claim/annotation';
import type { AdjudicationCommand, CopiedMark, NewDecision, OwnMark } from '@/domain/claim/command';
import { basisOf, type Decision } from './decision';
import type { Comparing } from './difference';
import type { MergePlan } from './merge';
import type { Place } from './places';
import { marksOf, type Position } from './position';

export interface Making {
  readonly layer: string;
  readonly comparing: Pick<Comparing, 'linksOf'>;
  linkRevisions(annotation: string): number;
  newId(): string;
}

type Decide = Extract<AdjudicationCommand, { kind: 'decide' }>;

/** Takes these marks into the final layer, or none of them, instead of whatever was decided there before. */
export function taking(place: Place, taken: readonly Annotation[], making: Making): Decide {
  return deciding(place, decisionOn(place.position, taken, making), making);
}

/** A mark of the reviewer's own there, instead of whatever was decided before. */
export function owning(
  place: Pick<Place, 'position' | 'decisions'>,
  mark: Omit<OwnMark, 'annotation' | 'from'>,
  making: Making,
): Decide {
  const own = { ...mark, annotation: making.newId(), from: null };
  const decision = making.newId();
  const basis = basisAt(place.position, making);
  return deciding(place, { decision, basis, choice: 'own', marks: [own] }, making);
}

/** Leaves a place undecided again. */
export function undeciding({ decisions }: Pick<Place, 'decisions'>, layer: string): Decide {
  return { kind: 'decide', layer, rule: null, withdraw: named(decisions), restore: [], decide: [] };
}

/** Null where merging would change nothing. */
export function merging(
  { withdraw, decide }: MergePlan,
  rule: Decide['rule'],
  making: Making,
): Decide | null {
  if (withdraw.length === 0 && decide.length === 0) return null;
  return {
    kind: 'decide',
    layer: making.layer,
    rule,
    withdraw: named(withdraw),
    restore: [],
    decide: decide.map(({ position, merged }) => decisionOn(position, merged.taken, making)),
  };
}

function deciding(
  { decisions }: Pick<Place, 'decisions'>,
  decision: NewDecision,
  { layer }: Making,
): Decide {
  const withdraw = named(decisions);
  return { kind: 'decide', layer, rule: null, withdraw, restore: [], decide: [decision] };
}

function named(decisions: readonly Decision[]) {
  return decisions.map(({ id, revision }) => ({ decision: id, revision }));
}

function decisionOn(
  position: Position | null,
  taken: readonly Annotation[],
  making: Making,
): NewDecision {
  const choice = taken.length === 0 ? 'none' : 'take';
  const marks = taken.map(({ id }) => copyOf(id, making));
  return { decision: making.newId(), basis: basisAt(position, making), choice, marks };
}

function basisAt(position: Position | null, { linkRevisions }: Making) {
  return position === null ? [] : basisOf(marksOf(position), linkRevisions);
}

function copyOf(from: string, { comparing, newId }: Making): CopiedMark {
  const links = comparing.linksOf(from).map(({ id }) => ({ link: newId(), from: id }));
  return { annotation: newId(), from, links };
}
