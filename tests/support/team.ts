/** Assignments for tests, made the way the page makes them. */
import { randomUUID } from 'node:crypto';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import { gate } from '@/server/gate';
import { type AssignOrder, assignArticles } from '@/server/store/assigning';
import { asAccount } from './request';

export interface Assigner {
  readonly projectId: string;
  /** Whoever assigns. */
  readonly accountId: string;
}

export const orderOf = (order: Partial<AssignOrder>): AssignOrder => ({
  command: randomUUID(),
  articles: null,
  people: [],
  purpose: 'annotate',
  dueOn: '',
  share: 'each',
  ...order,
});

export async function assign({ projectId, accountId }: Assigner, order: Partial<AssignOrder>) {
  return asAccount(accountId, async () =>
    assignArticles(await gate('assignment:edit', { projectId }), orderOf(order)),
  );
}

/** Assigns what nothing stands against. */
export async function assigned(
  assigner: Assigner,
  order: Partial<AssignOrder>,
): Promise<readonly SeenAssignment[]> {
  const done = await assign(assigner, order);
  if (!done.ok) throw new Error(done.refusal);
  return done.value;
}
