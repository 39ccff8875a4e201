/** Merges what analysts agree on by rule, as often as asked: earlier decisions stay, and what a person decided is never touched. */
import type { Annotation } from '@/domain/claim/annotation';
import { basisOf, type Decision, isSameBasis, type MergeRule } from './decision';
import { type Comparing, type Difference, differencesAt, wholeOf } from './difference';
import type { Place } from './places';
import { marksOf, type Position, type Reading } from './position';

/** What a rule makes of a position: the marks to take, which may be none at all. */
export interface Merged {
  readonly taken: readonly Annotation[];
}

/** What may still differ under each rule that wants every layer to agree. */
const tolerated: Readonly<Record<'exact' | 'overlap', readonly Difference[]>> = {
  exact: [],
  overlap: ['span'],
};

/** What the rule takes into the final layer at a position; null where it leaves the decision to a person. */
export function mergeByRule(
  rule: MergeRule,
  position: Position,
  comparing: Comparing,
): Merged | null {
  if (rule === 'none' || position.readings.length === 0) return null;
  if (rule === 'majority') return mergeMajority(position, comparing);
  const differ = differencesAt(position, comparing);
  if (differ.some((kind) => !tolerated[rule].includes(kind))) return null;
  return { taken: plainest(position.readings) };
}

/** More than half of all layers, those with no mark here counted too. */
function mergeMajority({ readings }: Position, comparing: Comparing): Merged | null {
  const half = comparing.layers.length / 2;
  if (comparing.layers.length - readings.length > half) return { taken: [] };
  const alike = new Map<string, Reading[]>();
  for (const reading of readings) {
    const said = wholeOf(reading, comparing);
    alike.set(said, [...(alike.get(said) ?? []), reading]);
  }
  const winners = [...alike.values()].find((group) => group.length > half);
  return winners ? { taken: plainest(winners) } : null;
}

/**
 * Which of the agreeing readings is taken: the one whose span most layers have; of those, the longest, then the
 * first in the text, then the smallest id. It does not depend on the order of the layers.
 */
function plainest(readings: readonly Reading[]): readonly Annotation[] {
  const spans = readings.map(spanKey);
  const count = (key: string) => spans.filter((one) => one === key).length;
  const ranked = [...readings].sort(
    (a, b) =>
      count(spanKey(b)) - count(spanKey(a)) ||
      lengthOf(b) - lengthOf(a) ||
      startOf(a) - startOf(b) ||
      (idOf(a) < idOf(b) ? -1 : 1),
  );
  return ranked[0]?.marks ?? [];
}

function spanKey({ marks }: Reading): string {
  return marks.map(({ span }) => `${span.start} ${span.end}`).join();
}

function lengthOf({ marks }: Reading): number {
  return marks.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

function startOf({ marks }: Reading): number {
  return marks[0]?.span.start ?? 0;
}

function idOf({ marks }: Reading): string {
  return marks[0]?.id ?? '';
}

/** What merging now would do. */
export interface MergePlan {
  /** Decisions by rule that no longer hold: the marks, or the rule, are no longer the same. */
  readonly withdraw: readonly Decision[];
  readonly decide: readonly { readonly position: Position; readonly merged: Merged }[];
}

/**
 * Plans a merge over places as they are now. Where a person has decided nothing changes, though the marks did. A
 * rule's decision that a person took back is not made again on the same marks: `refused` are those. Merging twice
 * plans nothing more.
 */
export function planMerge(
  rule: MergeRule,
  places: readonly Place[],
  refused: readonly Decision[],
  comparing: Comparing,
  linkRevisions: (annotation: string) => number,
): MergePlan {
  const withdraw: Decision[] = [];
  const decide: { position: Position; merged: Merged }[] = [];
  for (const { position, decisions, isCurrent } of places) {
    if (decisions.some((decision) => decision.rule === null)) continue;
    const holds = isCurrent && decisions.every((decision) => decision.rule === rule);
    if (decisions.length > 0 && holds) continue;
    withdraw.push(...decisions);
    const merged = position && mergeByRule(rule, position, comparing);
    if (!position || !merged) continue;
    const basis = basisOf(marksOf(position), linkRevisions);
    const isRefused = refused.some((one) => one.rule === rule && isSameBasis(one.basis, basis));
    if (!isRefused) decide.push({ position, merged });
  }
  return { withdraw, decide };
}
