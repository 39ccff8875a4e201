/** A grader's word as readers see it, with names and time. */
import type { Grade } from './grade';

export interface GradeSight extends Grade {
  readonly graderName: string;
  readonly proposerName: string | null;
  /** ISO 8601; null for what was said just now, in this window. */
  readonly at: string | null;
}
