/** Who is in a project, and as what. */
import 'server-only';
import type { Role } from '@/domain/access/actor';
import type { Membership, MembershipRefusal } from '@/domain/access/membership';
import type { Outcome } from '@/domain/outcome';
import { db, transaction } from '../db';
import type { Grant } from '../gate';
import { type Placing, placeMember } from './placing';

export interface Member extends Membership {
  readonly name: string;
  readonly joinedAt: Date;
}

/** Whoever joined first comes first; of one moment, by account. */
export async function listMembers(grant: Grant<'member:list'>): Promise<readonly Member[]> {
  const rows = await db().member.findMany({
    where: { projectId: grant.projectId },
    orderBy: [{ joinedAt: 'asc' }, { accountId: 'asc' }],
    select: {
      accountId: true,
      role: true,
      joinedAt: true,
      account: { select: { name: true, closedAt: true } },
    },
  });
  return rows.map(({ account, ...row }) => ({
    ...row,
    name: account.name,
    closed: account.closedAt !== null,
  }));
}

/** Members' e-mails by account, for whoever invites and removes them. */
export async function listMemberEmails(
  grant: Grant<'member:edit'>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db().member.findMany({
    where: { projectId: grant.projectId },
    select: { accountId: true, account: { select: { email: true } } },
  });
  return new Map(rows.map(({ accountId, account }) => [accountId, account.email]));
}

export async function changeRole(
  grant: Grant<'member:edit'>,
  { accountId, role }: { readonly accountId: string; readonly role: Role },
): Promise<Outcome<null, MembershipRefusal>> {
  return place(grant, accountId, role);
}

/** Their layers stay, under their name. */
export async function removeMember(
  grant: Grant<'member:edit'>,
  accountId: string,
): Promise<Outcome<null, MembershipRefusal>> {
  return place(grant, accountId, null);
}

export async function leaveProject(
  grant: Grant<'member:leave'>,
): Promise<Outcome<null, MembershipRefusal>> {
  return place(grant, grant.actor.accountId, null);
}

async function place(
  { projectId, actor }: Grant<'member:edit'> | Grant<'member:leave'>,
  accountId: string,
  role: Role | null,
): Promise<Outcome<null, MembershipRefusal>> {
  const placing: Placing = { projectId, actorId: actor.accountId, accountId, role };
  return transaction((tx) => placeMember(tx, placing));
}
