/**
 * Every change at the desk, as data: made in the browser with an id of its own, sent in order, applied at
 * most once, kept in the history together with its inverse, which is a command too. Spans are code points.
 */

import type { GradeScale, GradeValue } from '@/domain/provenance/grade-scale';
import type { SourceKind } from '@/domain/provenance/source';
import type { BasisMark, DecisionChoice, MergeRule } from '@/domain/review/decision';
import type { VerdictError, VerdictKind } from '@/domain/review/verdict';
import type { LayoutCorrection } from '@/domain/text/layout';
import type { Attribution } from './attribution';
import type { Aspect, Relation, Target } from './link';

/** Raised when a body's meaning changes; the server refuses versions it does not know. */
export const commandVersion = 1;

export interface Command {
  readonly v: typeof commandVersion;
  /** A UUID made by whoever makes the command: the same id twice is the same change, applied once. */
  readonly id: string;
  readonly body: CommandBody;
}

/** The numbers of a span as they travel; `makeSpan` makes a span of them. */
export interface Ends {
  readonly start: number;
  readonly end: number;
}

export type AnnotationCommand =
  | {
      readonly kind: 'mark';
      readonly annotation: string;
      readonly layer: string;
      readonly span: Ends;
      /** The words the browser saw there: refused when the text says otherwise. */
      readonly exact: string;
      readonly label: string | null;
      readonly attribution: Attribution;
    }
  | (Revised & { readonly kind: 'resize'; readonly span: Ends; readonly exact: string })
  | (Revised & {
      readonly kind: 'judge';
      readonly label: string | null;
      readonly attribution: Attribution;
    })
  | (Revised & { readonly kind: 'note'; readonly note: string })
  | (Revised & { readonly kind: 'erase' })
  | (Revised & { readonly kind: 'restore' });

interface Revised {
  readonly annotation: string;
  /** The revision the person saw when they decided. */
  readonly revision: number;
}

export type LinkCommand =
  | {
      readonly kind: 'link';
      readonly link: string;
      readonly annotation: string;
      readonly relation: Relation;
      readonly aspect: Aspect;
      readonly target: Target;
      readonly note: string;
    }
  | (RevisedLink & {
      readonly kind: 'relink';
      readonly relation: Relation;
      readonly aspect: Aspect;
      readonly note: string;
    })
  | (RevisedLink & { readonly kind: 'unlink' })
  | (RevisedLink & { readonly kind: 'restore-link' });

interface RevisedLink {
  readonly link: string;
  readonly revision: number;
}

export type LayoutCommand = {
  readonly kind: 'correct-layout';
  readonly revision: number;
  readonly correction: LayoutCorrection;
};

export type SourceCommand =
  | {
      readonly kind: 'name-source';
      readonly source: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
    }
  | { readonly kind: 'retire-source'; readonly source: string }
  | { readonly kind: 'revive-source'; readonly source: string };

export type ReviewCommand =
  | {
      readonly kind: 'give-verdict';
      readonly annotation: string;
      /** The revision of the annotation that was judged. */
      readonly annotationRevision: number;
      readonly verdict: VerdictKind;
      readonly change: { readonly label: string | null } | null;
      readonly comment: string;
      readonly error: VerdictError | null;
      readonly rule: number | null;
    }
  | { readonly kind: 'withdraw-verdict'; readonly annotation: string }
  | {
      readonly kind: 'comment';
      readonly comment: string;
      readonly annotation: string;
      /** The comment that began the conversation it continues; null begins one. */
      readonly thread: string | null;
      readonly body: string;
      /** Account ids of those it is to reach. */
      readonly mentions: readonly string[];
    }
  | { readonly kind: 'withdraw-comment'; readonly comment: string }
  | { readonly kind: 'restore-comment'; readonly comment: string }
  | { readonly kind: 'resolve-thread'; readonly comment: string }
  | { readonly kind: 'reopen-thread'; readonly comment: string };

/** A grader's word on how credible is what was marked. Each grader has one that stands: theirs is the one withdrawn. */
export type GradeCommand =
  | {
      readonly kind: 'grade-annotation';
      readonly annotation: string;
      readonly value: GradeValue;
      /** The scale that was shown to the grader. */
      readonly scale: GradeScale;
      readonly reason: string;
    }
  | { readonly kind: 'withdraw-grade'; readonly annotation: string };

export type LayerCommand =
  | { readonly kind: 'submit-layer'; readonly layer: string }
  | { readonly kind: 'return-layer'; readonly layer: string; readonly reason: string };

/** An analyst's mark taken into the final layer as it is, with its links. */
export interface CopiedMark {
  readonly annotation: string;
  readonly from: string;
  readonly links: readonly { readonly link: string; readonly from: string }[];
}

/** A mark of the reviewer's own. */
export interface OwnMark {
  readonly annotation: string;
  readonly from: null;
  readonly span: Ends;
  readonly exact: string;
  readonly label: string | null;
  readonly attribution: Attribution;
}

export type NewMark = CopiedMark | OwnMark;

export interface NewDecision {
  readonly decision: string;
  /** The marks that were looked at, as they were. */
  readonly basis: readonly BasisMark[];
  readonly choice: DecisionChoice;
  readonly marks: readonly NewMark[];
}

export interface RevisedDecision {
  readonly decision: string;
  readonly revision: number;
}

export type AdjudicationCommand =
  | {
      readonly kind: 'decide';
      /** The final layer. */
      readonly layer: string;
      /** The rule that decides; null when a person does. */
      readonly rule: MergeRule | null;
      readonly withdraw: readonly RevisedDecision[];
      readonly restore: readonly RevisedDecision[];
      readonly decide: readonly NewDecision[];
    }
  | { readonly kind: 'choose-rule'; readonly layer: string; readonly rule: MergeRule | null }
  | { readonly kind: 'adjudicate-layer'; readonly layer: string }
  | { readonly kind: 'reopen-layer'; readonly layer: string; readonly reason: string };

export type CommandBody =
  | AdjudicationCommand
  | AnnotationCommand
  | LinkCommand
  | LayoutCommand
  | SourceCommand
  | ReviewCommand
  | GradeCommand
  | LayerCommand;
