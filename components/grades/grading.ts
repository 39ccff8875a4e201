/** What the panel of grades is given, and the way a grade leaves it. */
import type { ReactNode, RefObject } from 'react';
import type { GradeWish } from '@/domain/provenance/decide-grade';
import type { Axis, GradeScale } from '@/domain/provenance/grade-scale';
import type { GradeSight } from '@/domain/provenance/grade-sight';

/** Gives one's own grade, or withdraws it by null; `proposer` is whose proposal it takes up. Answers whether it was done. */
export type GiveGrade = (
  wish: GradeWish | null,
  proposer: string | null,
) => boolean | Promise<boolean>;

export interface GradePanelProps {
  readonly axis: Axis;
  /** The project's. */
  readonly scale: GradeScale;
  /** Every word of every grader, oldest first. */
  readonly grades: readonly GradeSight[];
  /** Account id of the reader. */
  readonly viewer: string;
  /** What the reader may do; null for who only reads. */
  readonly may: 'give' | 'propose' | null;
  /** Whether the subject is a source without a name, of which any grade must be argued. */
  readonly anonymous?: boolean;
  /** Whether a heading nearby names the axis already. */
  readonly named?: boolean;
  readonly give: GiveGrade;
  readonly pending?: boolean;
  /** Why the last thing done from here was refused, as a sentence. */
  readonly refusal?: ReactNode;
  /** Whether the form stands open, where somebody else says so, as the desk's key does. */
  readonly asked?: { readonly open: boolean; set(open: boolean): void };
  readonly formRef?: RefObject<HTMLFormElement | null>;
  /** Shown beside the button that opens the form. */
  readonly hint?: ReactNode;
}
