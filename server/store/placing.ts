/** Gives a member another role, or none, with what follows from it. */
import 'server-only';
import type { Role } from '@/domain/access/actor';
import { decideRole, type Membership, type MembershipRefusal } from '@/domain/access/membership';
import { memberRemoved, roleGiven } from '@/domain/access/project-change';
import { accepted, type Outcome } from '@/domain/outcome';
import type { Transaction } from '../db';
import { revokeInvitationsOf } from './invitation-row';
import { recordChange } from './project-history';
import { lockProjects } from './project-lock';

export interface Placing {
  readonly projectId: string;
  /** Who changes it. */
  readonly actorId: string;
  /** Whose role changes. */
  readonly accountId: string;
  /** Null takes them out of the project. */
  readonly role: Role | null;
}

export async function placeMember(
  tx: Transaction,
  placing: Placing,
): Promise<Outcome<null, MembershipRefusal>> {
  const { projectId, accountId, role } = placing;
  await lockProjects(tx, [projectId]);
  const decided = decideRole(await listMemberships(tx, projectId), accountId, role);
  if (!decided.ok) return decided;
  const before = decided.value.role;
  if (before === role) return accepted(null);
  await write(tx, placing);
  // Else a former owner could come back by a link of their own.
  if (before === 'owner') await revokeInvitationsOf(tx, { createdById: accountId, projectId });
  const record =
    role === null ? memberRemoved(accountId, before) : roleGiven(accountId, before, role);
  await recordChange(tx, placing, record);
  return accepted(null);
}

async function write(tx: Transaction, { projectId, accountId, role }: Placing): Promise<void> {
  const where = { projectId_accountId: { projectId, accountId } };
  if (role === null) await tx.member.delete({ where });
  else await tx.member.update({ where, data: { role } });
}

/** To be asked after `lockProjects`, so that nothing changes between the answer and what is made of it. */
export async function listMemberships(tx: Transaction, projectId: string): Promise<Membership[]> {
  const rows = await tx.member.findMany({
    where: { projectId },
    orderBy: { accountId: 'asc' },
    select: { accountId: true, role: true, account: { select: { closedAt: true } } },
  });
  return rows.map(({ account, ...row }) => ({ ...row, closed: account.closedAt !== null }));
}
