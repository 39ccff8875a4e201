/** Using an invitation: by making an account, or with the account one has. */
import 'server-only';
import { type AccountDraft, type DraftRefusal, readDraft } from '@/domain/access/account-draft';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import type { DoorGrant, InstallationGrant } from '../gate';
import { hashPassword } from '../passwords';
import { hashToken } from '../tokens';
import { holdInvitation, type InvitationRefusal, spendInvitation } from './invitation-row';
import { findInvitation } from './invitations';
import type { SignIn } from './membership';
import { insertAccount } from './new-account';

/** A newcomer's sign-in, and the project they came into; null where the invitation led to none. */
export interface Arrival extends SignIn {
  readonly projectId: string | null;
}

/** A new account, a member where the invitation leads into a project; the invitation is used up. Refused, it is still open. */
export async function acceptAsNewcomer(
  grant: DoorGrant,
  token: string,
  raw: AccountDraft,
): Promise<Outcome<Arrival, DraftRefusal | InvitationRefusal | 'email-taken'>> {
  const draft = readDraft(raw);
  if (!draft.ok) return draft;
  // Asked before the password is hashed, so that the server does not do that for strangers.
  const asked = await findInvitation(grant, token);
  if (!asked.ok) return asked;
  const { password, ...person } = draft.value;
  const account = { ...person, passwordHash: await hashPassword(password), administrator: false };
  return transaction(async (tx) => {
    const held = await holdInvitation(tx, hashToken(token));
    if (!held.ok) return held;
    const accountId = await insertAccount(tx, account);
    if (accountId === null) return refused('email-taken');
    await spendInvitation(tx, held.value, accountId);
    return accepted({ accountId, epoch: 0, projectId: held.value.into?.projectId ?? null });
  });
}

/** The project's id. Somebody who is in it already keeps their role, and the invitation stays open. */
export async function joinProject(
  { actor }: InstallationGrant<'invitation:accept'>,
  token: string,
): Promise<Outcome<string, InvitationRefusal | 'already-member' | 'nothing-to-join'>> {
  return transaction(async (tx) => {
    const held = await holdInvitation(tx, hashToken(token));
    if (!held.ok) return held;
    const { into } = held.value;
    if (into === null) return refused('nothing-to-join');
    if (await isMember(tx, into.projectId, actor.accountId)) return refused('already-member');
    await spendInvitation(tx, held.value, actor.accountId);
    return accepted(into.projectId);
  });
}

async function isMember(tx: Transaction, projectId: string, accountId: string): Promise<boolean> {
  const where = { projectId_accountId: { projectId, accountId } };
  return (await tx.member.findUnique({ where })) !== null;
}
