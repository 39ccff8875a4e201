/** Moves what was assigned along with the work itself, in the same transaction. */
import 'server-only';
import {
  type AssignmentMove,
  type AssignmentState,
  movesBy,
  type Purpose,
} from '@/domain/team/assignment';
import type { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../db';

type Row = Prisma.AssignmentGetPayload<object>;

/** Whose work, on which version of which article. */
export interface Work {
  readonly projectId: string;
  readonly versionId: string;
  readonly assigneeId: string;
}

/** Moves what the analyst was given to annotate. Nothing moves where nothing was assigned, or where the table has no such move. */
export async function moveAnnotating(
  tx: Transaction,
  work: Work,
  by: AssignmentMove,
  now: Date,
): Promise<void> {
  await moveAll(tx, { ...standingOn(work), purpose: annotating }, movesBy('annotate', by), now);
}

/** The same for what a reviewer was given to review. */
export async function moveReviewing(
  tx: Transaction,
  work: Work,
  by: AssignmentMove,
  now: Date,
): Promise<void> {
  await moveAll(tx, { ...standingOn(work), purpose: 'review' }, movesBy('review', by), now);
}

const annotating = { in: ['annotate', 'training'] satisfies Purpose[] };

async function moveAll(
  tx: Transaction,
  where: Prisma.AssignmentWhereInput,
  moves: ReturnType<typeof movesBy>,
  now: Date,
): Promise<void> {
  for (const { from, to } of moves) {
    await tx.assignment.updateMany({
      where: { ...where, state: fromState(from) },
      data: { state: fromState(to), movedAt: now, revision: { increment: 1 } },
    });
  }
}

function standingOn({ projectId, versionId, assigneeId }: Work): Prisma.AssignmentWhereInput {
  const article = { versions: { some: { projectId, id: versionId } } };
  return { projectId, assigneeId, withdrawnAt: null, article };
}

/** Whether somebody was given the article to annotate, and still has it. */
export async function isAssigned(tx: Transaction, work: Work): Promise<boolean> {
  const where = { ...standingOn(work), purpose: annotating };
  return (await tx.assignment.count({ where, take: 1 })) > 0;
}

/** Prisma's names have no hyphens. */
export function fromState(state: AssignmentState): Row['state'] {
  return state === 'in-progress' ? 'in_progress' : state;
}

export function toState(state: Row['state']): AssignmentState {
  return state === 'in_progress' ? 'in-progress' : state;
}
