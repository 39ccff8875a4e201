/** How grades of sources and claims change, as the project's history keeps it: the change, and what takes it back. */
import type { GradeWish } from './decide-grade';

export interface GradeSubject {
  readonly kind: 'source' | 'claim';
  readonly id: string;
}

/** Of the actor's own grade. */
export type GradeChange =
  | {
      readonly kind: 'give-grade';
      readonly subject: GradeSubject;
      readonly grade: GradeWish;
      readonly proposed: boolean;
    }
  | { readonly kind: 'take-grade-back'; readonly subject: GradeSubject };

/** A wish of null holds nothing. */
export function gradeChange(
  subject: GradeSubject,
  wish: GradeWish | null,
  proposed: boolean,
): GradeChange {
  return wish === null
    ? { kind: 'take-grade-back', subject }
    : { kind: 'give-grade', subject, grade: wish, proposed };
}
