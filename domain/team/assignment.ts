/** An article given to somebody, and the only legal moves of its state. */
import type { Role } from '@/domain/access/actor';
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** `training`: annotated like any other, and compared with the final layer afterwards. */
export const purposes = ['annotate', 'review', 'training'] as const;
export type Purpose = (typeof purposes)[number];

export const assignmentStates = [
  'open',
  'in-progress',
  'submitted',
  'returned',
  'adjudicated',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Whether somebody in this role may be given work of a purpose. */
export function mayBeGiven(role: Role, purpose: Purpose): boolean {
  if (role === 'owner' || role === 'reviewer') return true;
  return role === 'annotator' && purpose !== 'review';
}

/** What happens to the work that was assigned. */
export type AssignmentMove = 'begin' | 'submit' | 'resume' | 'return' | 'adjudicate' | 'reopen';

type Moves = Partial<Record<AssignmentMove, Partial<Record<AssignmentState, AssignmentState>>>>;

/** An analyst's work goes the way of their layer. */
const annotating: Moves = {
  begin: { open: 'in-progress' },
  submit: { open: 'submitted', 'in-progress': 'submitted', returned: 'submitted' },
  return: { submitted: 'returned' },
  adjudicate: { submitted: 'adjudicated' },
  reopen: { adjudicated: 'submitted' },
};

/** A reviewer says themself that they are through, and may think again. */
const reviewing: Moves = {
  begin: { open: 'in-progress' },
  submit: { open: 'submitted', 'in-progress': 'submitted' },
  resume: { submitted: 'in-progress' },
};

const moves: Record<Purpose, Moves> = {
  annotate: annotating,
  training: annotating,
  review: reviewing,
};

/** The state after a move; refused where the table has none. */
export function move(
  { purpose, state }: { readonly purpose: Purpose; readonly state: AssignmentState },
  by: AssignmentMove,
): Outcome<AssignmentState, 'move-illegal'> {
  const after = moves[purpose][by]?.[state];
  return after === undefined ? refused('move-illegal') : accepted(after);
}

/** The states from which a move may be made, each with where it leads. */
export function movesBy(
  purpose: Purpose,
  by: AssignmentMove,
): readonly { readonly from: AssignmentState; readonly to: AssignmentState }[] {
  return assignmentStates.flatMap((from) => {
    const moved = move({ purpose, state: from }, by);
    return moved.ok ? [{ from, to: moved.value }] : [];
  });
}

/** Whether something is still to be done by the assignee: only that can be taken back, lapse, or be overdue. */
export function isPending(state: AssignmentState): boolean {
  return state === 'open' || state === 'in-progress' || state === 'returned';
}

/** The state in which work is when it is assigned to somebody who has begun it on their own. */
export function stateFromLayer(
  layer: 'open' | 'submitted' | 'returned' | 'adjudicated' | null,
): AssignmentState {
  if (layer === null) return 'open';
  return layer === 'open' ? 'in-progress' : layer;
}
