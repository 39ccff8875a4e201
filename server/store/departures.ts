/** A person leaves the installation: the account is closed, what they made stays. */
import 'server-only';
import { isLastOwner } from '@/domain/access/membership';
import { type NameRefusal, readPersonName } from '@/domain/access/name';
import { roleGiven } from '@/domain/access/project-change';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import type { InstallationGrant } from '../gate';
import { isLastAdministrator } from './administrators';
import { revokeInvitationsOf } from './invitation-row';
import { listMemberships } from './placing';
import { recordChange } from './project-history';
import { lockProjects } from './project-lock';
import { endResets } from './resets';

export interface Departure {
  readonly accountId: string;
  /** What their work is signed with from now on; null keeps their name, and the way back. */
  readonly pseudonym: string | null;
  /** Who becomes owner of the projects that nobody else owns. */
  readonly successorId: string | null;
}

export type DepartureRefusal =
  | NameRefusal
  | 'account-unknown'
  | 'last-administrator'
  | 'successor-needed';

/** Every sign-in of the person ends, and no link they gave away leads in any more. */
export async function closeAccount(
  { actor }: InstallationGrant<'installation:administer'>,
  departure: Departure,
): Promise<Outcome<null, DepartureRefusal>> {
  const identity = newIdentity(departure);
  if (!identity.ok) return identity;
  return transaction(async (tx) => {
    const { accountId } = departure;
    if (await isLastAdministrator(tx, accountId)) return refused('last-administrator');
    const leaver = await tx.account.findUnique({ where: { id: accountId, closedAt: null } });
    if (leaver === null) return refused('account-unknown');
    if (!(await handOver(tx, departure, actor.accountId))) return refused('successor-needed');
    await shut(tx, accountId, identity.value);
    return accepted(null);
  });
}

/** Only for who kept their name: behind a pseudonym there is nobody to come back. */
export async function reopenAccount(
  _grant: InstallationGrant<'installation:administer'>,
  accountId: string,
): Promise<Outcome<null, 'account-unknown'>> {
  return transaction(async (tx) => {
    const where = { id: accountId, closedAt: { not: null }, passwordHash: { not: null } };
    const { count } = await tx.account.updateMany({ where, data: { closedAt: null } });
    return count === 1 ? accepted(null) : refused('account-unknown');
  });
}

type Identity = { readonly name?: string; readonly email?: string; readonly passwordHash?: null };

/** Behind a pseudonym nothing is left that tells who it was. `.invalid` never is a real address (RFC 2606). */
function newIdentity({ accountId, pseudonym }: Departure): Outcome<Identity, NameRefusal> {
  if (pseudonym === null) return accepted({});
  const name = readPersonName(pseudonym);
  if (!name.ok) return name;
  return accepted({ name: name.value, email: `${accountId}@closed.invalid`, passwordHash: null });
}

async function shut(tx: Transaction, accountId: string, identity: Identity): Promise<void> {
  const now = new Date();
  await endResets(tx, accountId, now);
  await revokeInvitationsOf(tx, { createdById: accountId });
  if (identity.email !== undefined) await forgetWhomItWasFor(tx, accountId);
  await tx.account.update({
    where: { id: accountId },
    data: { ...identity, closedAt: now, administrator: false, signInEpoch: { increment: 1 } },
  });
}

async function forgetWhomItWasFor(tx: Transaction, usedById: string): Promise<void> {
  await tx.invitation.updateMany({ where: { usedById }, data: { email: null } });
}

/** False where a project would be left without an owner. */
async function handOver(tx: Transaction, departure: Departure, actorId: string): Promise<boolean> {
  const left = await listSolelyOwned(tx, departure.accountId);
  if (left.length === 0) return true;
  const { successorId } = departure;
  if (successorId === null || successorId === departure.accountId) return false;
  const successor = await tx.account.findUnique({ where: { id: successorId, closedAt: null } });
  if (successor === null) return false;
  for (const projectId of left) await appoint(tx, { projectId, actorId }, successorId);
  return true;
}

async function listSolelyOwned(tx: Transaction, accountId: string): Promise<string[]> {
  const owned = await tx.member.findMany({
    where: { accountId, role: 'owner', project: { deletedAt: null } },
    select: { projectId: true },
  });
  const ids = owned.map(({ projectId }) => projectId);
  await lockProjects(tx, ids);
  const alone: string[] = [];
  for (const id of ids) {
    if (isLastOwner(await listMemberships(tx, id), accountId)) alone.push(id);
  }
  return alone;
}

async function appoint(
  tx: Transaction,
  of: { readonly projectId: string; readonly actorId: string },
  accountId: string,
): Promise<void> {
  const key = { projectId: of.projectId, accountId };
  const where = { projectId_accountId: key };
  const before = await tx.member.findUnique({ where });
  await tx.member.upsert({
    where,
    create: { ...key, role: 'owner' },
    update: { role: 'owner' },
  });
  await recordChange(tx, of, roleGiven(accountId, before?.role ?? null, 'owner'));
}
