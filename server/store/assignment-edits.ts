/** What is done with assignments once they are made: taken back, given again, moved to another day. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { isPending } from '@/domain/team/assignment';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import { readDay } from '@/domain/team/due';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { fromState } from './assignment-moves';
import { type AssignmentRow, holdWork, type TakenRefusal, takeRows } from './assignment-rows';
import { inProjectTurn } from './project-turn';

export interface SeenOrder {
  readonly command: string;
  readonly seen: readonly SeenAssignment[];
}

type Edited<Refusal extends string> = Promise<
  Outcome<readonly SeenAssignment[], Refusal | TakenRefusal | 'command-id-taken'>
>;

/** Only what is still to be done can be taken back. */
export async function withdrawAssignments(
  { projectId, actor }: Grant<'assignment:edit'>,
  { command, seen }: SeenOrder,
): Edited<'assignment-done' | 'assignment-withdrawn'> {
  const of = { projectId, actorId: actor.accountId, command };
  const done = await inProjectTurn(of, async (tx, now) => {
    const rows = await takeRows(tx, projectId, seen);
    if (!rows.ok) return rows;
    if (rows.value.some(({ standing }) => !standing)) return refused('assignment-withdrawn');
    if (!rows.value.every(({ state }) => isPending(state))) return refused('assignment-done');
    await update(tx, projectId, rows.value, { withdrawnAt: now });
    return accepted({ value: next(rows.value), ...twoWays('withdraw', 'restore', rows.value) });
  });
  return done.ok ? accepted(done.value ?? []) : done;
}

/** Given back as it is now: what was done meanwhile has been done. */
export async function restoreAssignments(
  { projectId, actor }: Grant<'assignment:edit'>,
  { command, seen }: SeenOrder,
): Edited<'assignment-standing' | 'already-assigned'> {
  const of = { projectId, actorId: actor.accountId, command };
  const done = await inProjectTurn(of, async (tx, now) => {
    const stateOf = await holdTheirWork(tx, projectId, seen);
    const rows = await takeRows(tx, projectId, seen);
    if (!rows.ok) return rows;
    if (rows.value.some(({ standing }) => standing)) return refused('assignment-standing');
    if (await areTaken(tx, projectId, rows.value)) return refused('already-assigned');
    for (const row of rows.value) {
      const { article, assignee: person, purpose } = row;
      const state = purpose === 'review' ? row.state : stateOf({ article, person }, purpose);
      const after = { withdrawnAt: null, state: fromState(state), movedAt: now };
      await update(tx, projectId, [row], after);
    }
    return accepted({ value: next(rows.value), ...twoWays('restore', 'withdraw', rows.value) });
  });
  return done.ok ? accepted(done.value ?? []) : done;
}

/** Empty for no day. */
export async function setDue(
  { projectId, actor }: Grant<'assignment:edit'>,
  { command, seen, dueOn }: SeenOrder & { readonly dueOn: readonly string[] },
): Edited<'day-invalid' | 'assignment-withdrawn'> {
  const days = new Map<string, string | null>();
  for (const [at, { assignment }] of seen.entries()) {
    const day = readDay(dueOn[at] ?? '');
    if (!day.ok) return day;
    days.set(assignment, day.value);
  }
  const of = { projectId, actorId: actor.accountId, command };
  const done = await inProjectTurn(of, async (tx) => {
    const rows = await takeRows(tx, projectId, seen);
    if (!rows.ok) return rows;
    if (rows.value.some(({ standing }) => !standing)) return refused('assignment-withdrawn');
    const due = rows.value.map(({ id }) => ({ assignment: id, dueOn: days.get(id) ?? null }));
    const was = rows.value.map(({ id, dueOn: day }) => ({ assignment: id, dueOn: day }));
    for (const row of rows.value) {
      await update(tx, projectId, [row], { dueOn: days.get(row.id) ?? null });
    }
    const [change, inverse] = [
      { kind: 'set-due', due } as const,
      { kind: 'set-due', due: was } as const,
    ];
    return accepted({ value: next(rows.value), change, inverse });
  });
  return done.ok ? accepted(done.value ?? []) : done;
}

type Written = Parameters<Transaction['assignment']['updateMany']>[0]['data'];

async function update(
  tx: Transaction,
  projectId: string,
  rows: readonly AssignmentRow[],
  data: Written,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const { count } = await tx.assignment.updateMany({
    where: { projectId, id: { in: ids } },
    data: { ...data, revision: { increment: 1 } },
  });
  if (count !== ids.length) throw new Error('an assignment that was held is gone');
}

function next(rows: readonly AssignmentRow[]): SeenAssignment[] {
  return rows.map(({ id, revision }) => ({ assignment: id, revision: revision + 1 }));
}

function twoWays(
  there: 'withdraw' | 'restore',
  back: 'withdraw' | 'restore',
  rows: readonly AssignmentRow[],
) {
  const assignments = rows.map(({ id }) => id);
  return {
    change: { kind: `${there}-assignments`, assignments },
    inverse: { kind: `${back}-assignments`, assignments },
  } as const;
}

async function holdTheirWork(tx: Transaction, projectId: string, seen: readonly SeenAssignment[]) {
  const rows = await tx.assignment.findMany({
    where: { projectId, id: { in: seen.map(({ assignment }) => assignment) } },
    select: { articleId: true, assigneeId: true },
  });
  return holdWork(tx, projectId, {
    articles: rows.map(({ articleId }) => articleId),
    people: rows.map(({ assigneeId }) => assigneeId),
  });
}

/** Whether somebody has been given the same article again meanwhile. */
async function areTaken(
  tx: Transaction,
  projectId: string,
  rows: readonly AssignmentRow[],
): Promise<boolean> {
  const same = rows.map(({ article, assignee, purpose }) => ({
    articleId: article,
    assigneeId: assignee,
    ...(purpose === 'review' ? { purpose } : { purpose: { not: 'review' as const } }),
  }));
  return (await tx.assignment.count({ where: { projectId, withdrawnAt: null, OR: same } })) > 0;
}
