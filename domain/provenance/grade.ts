/** What graders say of one source, annotation or claim: their words in order, what stands of them, and where they differ. */
import type { Bilingual } from '@/domain/claim/label';
import { compareGradeValues, type GradeScale, type GradeValue, isUnknown } from './grade-scale';

/** A grade as it was given, with what its scale said then. */
export interface GivenGrade {
  readonly value: GradeValue;
  readonly scale: GradeScale;
  readonly wording: Bilingual;
  readonly reason: string;
  /** Account id of whoever had proposed it before, where the grader took a proposal up. */
  readonly proposer: string | null;
}

/** One word of one grader. The last one stands. */
export interface Grade {
  /** Account id. */
  readonly grader: string;
  /** From 1, of this grader on this subject. */
  readonly number: number;
  /** Null where the grader takes back what they said before. */
  readonly given: GivenGrade | null;
  /** Whether it was only proposed, by somebody who may not grade. */
  readonly proposed: boolean;
}

/** A grade in force. */
export type StandingGrade = Grade & { readonly given: GivenGrade };

/**
 * The last word of each grader, without those who took theirs back; a reader's history lists all of them instead.
 * `grades` are in the order in which they were given, and so are the answers.
 */
export function standingGrades<Word extends Grade>(
  grades: readonly Word[],
): (Word & StandingGrade)[] {
  const last = new Map<string, Word>();
  for (const grade of grades) {
    last.delete(grade.grader);
    last.set(grade.grader, grade);
  }
  return [...last.values()].filter(isStanding);
}

function isStanding<Word extends Grade>(grade: Word): grade is Word & StandingGrade {
  return grade.given !== null;
}

/** What graders hold, best first and the unknown apart at the end; proposals are not held by anybody yet. Never a mean of them. */
export function valuesHeld(standing: readonly StandingGrade[]): GradeValue[] {
  const held = standing.filter(({ proposed }) => !proposed).map(({ given }) => given.value);
  return [...new Set(held)].sort((a, b) => compareGradeValues(a, b));
}

/** Whether graders hold different values. Who cannot judge differs from nobody. */
export function isDisputed(standing: readonly StandingGrade[]): boolean {
  return valuesHeld(standing).filter((value) => !isUnknown(value)).length > 1;
}
