/** What was chosen for the final layer where analysts' marks stand, by whom or by which rule, and on what basis. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';

export const mergeRules = ['none', 'exact', 'overlap', 'majority'] as const;
/**
 * By what agreement marks are taken into the final layer without a person: `exact`, every layer marks the same in
 * all it says; `overlap`, every layer marks the same but for the ends of the span; `majority`, more than half of the
 * layers do, or more than half have no mark there.
 */
export type MergeRule = (typeof mergeRules)[number];

export const decisionChoices = ['take', 'own', 'none'] as const;
/** Analysts' marks as they are; a mark of the reviewer's own; no mark at all. */
export type DecisionChoice = (typeof decisionChoices)[number];

/** An analyst's mark as it stood when it was decided on. */
export interface BasisMark {
  readonly annotation: string;
  readonly revision: number;
  /** `linksOf` then: it rises with every change of any of the mark's links. */
  readonly links: number;
}

/** A mark of the final layer, and the analyst's mark that it was taken from; null for the reviewer's own. */
export interface MadeMark {
  readonly annotation: string;
  readonly from: string | null;
}

export interface Decision {
  readonly id: string;
  /** By annotation id, without repeats; empty where no analyst has a mark. */
  readonly basis: readonly BasisMark[];
  readonly choice: DecisionChoice;
  /** The rule that decided; null when a person did. */
  readonly rule: MergeRule | null;
  readonly marks: readonly MadeMark[];
  /** Account id of the person who decided, or in whose sitting the rule did. */
  readonly by: string;
  /** When, ISO 8601; null until the server has said so. */
  readonly at: string | null;
  readonly revision: number;
  readonly withdrawn: boolean;
  /** Withdrawn by a person, not by merging again: a rule does not decide so again on the same basis. */
  readonly refused: boolean;
}

/** The sum of the revisions of a mark's links, erased ones too: nothing happens to a link without raising it. */
export function linksOf(links: Iterable<Link>, annotation: string): number {
  let sum = 0;
  for (const link of links) if (link.annotation === annotation) sum += link.revision;
  return sum;
}

export function basisOf(
  marks: readonly Pick<Annotation, 'id' | 'revision'>[],
  linkRevisions: (annotation: string) => number,
): BasisMark[] {
  return marks
    .map(({ id, revision }) => ({ annotation: id, revision, links: linkRevisions(id) }))
    .sort((a, b) => (a.annotation < b.annotation ? -1 : 1));
}

/** Whether two bases are the same marks in the same state. Both are in their order. */
export function isSameBasis(a: readonly BasisMark[], b: readonly BasisMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at];
      return (
        mark.annotation === other?.annotation &&
        mark.revision === other.revision &&
        mark.links === other.links
      );
    })
  );
}
