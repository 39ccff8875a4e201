/** An invitation as it lies in the database: found by its token's hash, held while it is used, revoked. */
import 'server-only';
import type { Role } from '@/domain/access/actor';
import { type LinkState, linkState } from '@/domain/access/invitation';
import { roleGiven } from '@/domain/access/project-change';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Transaction } from '../db';
import { recordChange } from './project-history';

export type InvitationRefusal = 'invitation-unknown' | `invitation-${Exclude<LinkState, 'open'>}`;

export interface OpenInvitation {
  readonly id: string;
  /** For whom it was made, if that was noted. */
  readonly email: string | null;
  readonly inviter: string;
  /** Null where it only leads to an account. */
  readonly into: { readonly projectId: string; readonly name: string; readonly role: Role } | null;
}

const wanted = {
  id: true,
  email: true,
  role: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
  createdBy: { select: { name: true } },
  project: { select: { id: true, name: true, deletedAt: true } },
} as const;

export async function readInvitation(
  tx: Transaction,
  tokenHash: string,
): Promise<Outcome<OpenInvitation, InvitationRefusal>> {
  const row = await tx.invitation.findUnique({ where: { tokenHash }, select: wanted });
  // A project that was deleted is as unknown as if it had never been.
  if (row === null || (row.project !== null && row.project.deletedAt !== null)) {
    return refused('invitation-unknown');
  }
  const state = linkState(row, new Date());
  if (state !== 'open') return refused(`invitation-${state}`);
  const { id, email, role, project, createdBy } = row;
  const into = project && role && { projectId: project.id, name: project.name, role };
  return accepted({ id, email, inviter: createdBy.name, into });
}

/** Of two who open one invitation at the same moment, the second waits here, then finds it used. */
export async function holdInvitation(
  tx: Transaction,
  tokenHash: string,
): Promise<Outcome<OpenInvitation, InvitationRefusal>> {
  await tx.$queryRaw`SELECT "id" FROM "Invitation" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
  return readInvitation(tx, tokenHash);
}

/** The invitation is used up, and whoever used it is where it leads. */
export async function spendInvitation(
  tx: Transaction,
  { id, into }: OpenInvitation,
  usedById: string,
): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { usedAt: new Date(), usedById } });
  if (into === null) return;
  const { projectId, role } = into;
  await tx.member.create({ data: { projectId, accountId: usedById, role } });
  await recordChange(tx, { projectId, actorId: usedById }, roleGiven(usedById, null, role));
}

/** How many open invitations were revoked. */
export async function revokeInvitationsOf(
  tx: Transaction,
  which: { readonly createdById: string; readonly projectId?: string },
): Promise<number> {
  const where = { ...which, usedAt: null, revokedAt: null };
  const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: new Date() } });
  return count;
}
