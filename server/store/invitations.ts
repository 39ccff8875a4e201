/** Inviting: links that lead a person to an account, or into a project. */
import 'server-only';
import type { Role } from '@/domain/access/actor';
import { foldEmail } from '@/domain/access/email';
import { expiryOf, invitationLasts } from '@/domain/access/invitation';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { db } from '../db';
import type { DoorGrant, Grant, InstallationGrant } from '../gate';
import { hashToken, makeToken } from '../tokens';
import { type InvitationRefusal, type OpenInvitation, readInvitation } from './invitation-row';

type Inviter = Grant<'member:edit'> | InstallationGrant<'installation:administer'>;

/** Shown once: only the token's hash is kept. */
export interface FreshLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/** `email` notes for whom it is, so that one invitation can be told from another; it may be empty. */
export async function inviteToProject(
  grant: Grant<'member:edit'>,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Outcome<FreshLink, 'email-invalid'>> {
  return invite(grant, email, { projectId: grant.projectId, role });
}

export async function inviteToInstallation(
  grant: InstallationGrant<'installation:administer'>,
  { email }: { readonly email: string },
): Promise<Outcome<FreshLink, 'email-invalid'>> {
  return invite(grant, email, { projectId: null, role: null });
}

type Into = { projectId: string; role: Role } | { projectId: null; role: null };

async function invite(
  { actor }: Inviter,
  rawEmail: string,
  into: Into,
): Promise<Outcome<FreshLink, 'email-invalid'>> {
  const email = rawEmail.trim() === '' ? accepted(null) : foldEmail(rawEmail);
  if (!email.ok) return email;
  const { token, hash } = makeToken();
  const expiresAt = expiryOf(invitationLasts, new Date());
  await db().invitation.create({
    data: { ...into, email: email.value, tokenHash: hash, createdById: actor.accountId, expiresAt },
  });
  return accepted({ token, expiresAt });
}

/** What somebody who holds the link may know before using it. */
export async function findInvitation(
  _grant: DoorGrant,
  token: string,
): Promise<Outcome<OpenInvitation, InvitationRefusal>> {
  return readInvitation(db(), hashToken(token));
}

/** Where this person has come by it; null where they did not use it. */
export async function findOwnArrival(
  { actor }: DoorGrant,
  token: string,
): Promise<{ readonly projectId: string | null } | null> {
  if (actor === null) return null;
  const where = { tokenHash: hashToken(token), usedById: actor.accountId };
  return db().invitation.findFirst({ where, select: { projectId: true } });
}

export interface PendingInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role | null;
  readonly inviter: string;
  readonly expiresAt: Date;
}

export async function listProjectInvitations(
  grant: Grant<'member:edit'>,
): Promise<readonly PendingInvitation[]> {
  return listPending(grant.projectId);
}

export async function listInstallationInvitations(
  _grant: InstallationGrant<'installation:administer'>,
): Promise<readonly PendingInvitation[]> {
  return listPending(null);
}

const open = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

/** The newest first; of one moment, by id. */
async function listPending(projectId: string | null): Promise<readonly PendingInvitation[]> {
  const rows = await db().invitation.findMany({
    where: { projectId, ...open() },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      email: true,
      role: true,
      expiresAt: true,
      createdBy: { select: { name: true } },
    },
  });
  return rows.map(({ createdBy, ...row }) => ({ ...row, inviter: createdBy.name }));
}

export async function revokeProjectInvitation(
  grant: Grant<'member:edit'>,
  id: string,
): Promise<Outcome<null, 'invitation-not-open'>> {
  return revoke(id, grant.projectId);
}

export async function revokeInstallationInvitation(
  _grant: InstallationGrant<'installation:administer'>,
  id: string,
): Promise<Outcome<null, 'invitation-not-open'>> {
  return revoke(id, null);
}

async function revoke(
  id: string,
  projectId: string | null,
): Promise<Outcome<null, 'invitation-not-open'>> {
  const where = { id, projectId, ...open() };
  const { count } = await db().invitation.updateMany({ where, data: { revokedAt: new Date() } });
  return count === 1 ? accepted(null) : refused('invitation-not-open');
}
