/** What happens to assignments, as the project's history keeps it. Each has an inverse, which is such a change too. */
import type { Purpose } from './assignment';

export interface Assigned {
  readonly assignment: string;
  readonly article: string;
  readonly assignee: string;
  readonly purpose: Purpose;
  readonly dueOn: string | null;
}

interface Many {
  readonly assignments: readonly string[];
}

export type AssignmentChange =
  | { readonly kind: 'assign-articles'; readonly assigned: readonly Assigned[] }
  | (Many & { readonly kind: 'withdraw-assignments' })
  | (Many & { readonly kind: 'restore-assignments' })
  /** Nobody worked on them for as long as the project allows: they went back to the pool by themselves. */
  | (Many & { readonly kind: 'lapse-assignments' })
  | {
      readonly kind: 'set-due';
      readonly due: readonly { readonly assignment: string; readonly dueOn: string | null }[];
    }
  | { readonly kind: 'finish-review'; readonly assignment: string }
  | { readonly kind: 'resume-review'; readonly assignment: string };
