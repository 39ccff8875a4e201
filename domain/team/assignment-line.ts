/** Assignments and workloads as a list shows them. */
import type { Role } from '@/domain/access/actor';
import type { AssignmentState, Purpose } from './assignment';

export interface AssignmentLine {
  readonly id: string;
  readonly revision: number;
  readonly purpose: Purpose;
  readonly state: AssignmentState;
  /** A day, as ISO 8601 writes it. */
  readonly dueOn: string | null;
  readonly article: { readonly id: string; readonly title: string; readonly language: string };
  readonly assignee: { readonly id: string; readonly name: string };
  readonly assignedBy: string;
  /** ISO 8601. */
  readonly movedAt: string;
  /** Sentences outside boilerplate, and how many of them the assignee's layer says something about; null for reviews. */
  readonly progress: { readonly marked: number; readonly sentences: number } | null;
}

export interface AssignmentPage {
  readonly lines: readonly AssignmentLine[];
  readonly count: number;
  readonly total: number;
  readonly pages: number;
}

/** What one person has to do, and has done. */
export interface Workload {
  readonly person: string;
  readonly name: string;
  /** Null for somebody who is no member any more. */
  readonly role: Role | null;
  readonly counts: Readonly<Record<AssignmentState, number>>;
  readonly overdue: number;
}

/** The state of one assignment, as whoever wants to change it saw it. */
export interface SeenAssignment {
  readonly assignment: string;
  readonly revision: number;
}
