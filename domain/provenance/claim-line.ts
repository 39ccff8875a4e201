/** A claim as a row of the list, and a page of them. */
import type { GradeValue } from './grade-scale';

export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  readonly retired: boolean;
  /** Joined annotations in the reader's sight. */
  readonly mentions: number;
  readonly articles: number;
  readonly corroborations: number;
  readonly unresolved: number;
  /** How many annotations deny, contradict or correct it. */
  readonly oppositions: number;
  readonly credibility: readonly GradeValue[];
  readonly verdict: string | null;
}

export interface ClaimPage {
  readonly lines: readonly ClaimLine[];
  /** With the present filters, and without any. */
  readonly count: number;
  readonly total: number;
  readonly earlier: boolean;
  readonly later: boolean;
  /** The words that the project may decide, and those it has decided before. */
  readonly verdicts: readonly string[];
}
