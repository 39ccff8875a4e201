/** Links with which a person sets a new password, made by an administrator. */
import 'server-only';
import { expiryOf, type LinkState, linkState, resetLasts } from '@/domain/access/invitation';
import { type PasswordRefusal, readPassword } from '@/domain/access/password';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { forgetAttempts } from '../attempts';
import { db, type Transaction, transaction } from '../db';
import type { DoorGrant, InstallationGrant } from '../gate';
import { hashPassword } from '../passwords';
import { hashToken, makeToken } from '../tokens';
import type { FreshLink } from './invitations';
import type { SignIn } from './membership';

export type ResetRefusal = 'reset-unknown' | 'reset-used' | 'reset-expired';

interface OpenReset {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
}

/** Ends the links that this person was given before. */
export async function makeReset(
  _grant: InstallationGrant<'installation:administer'>,
  accountId: string,
): Promise<Outcome<FreshLink, 'account-unknown'>> {
  const { token, hash } = makeToken();
  const now = new Date();
  const expiresAt = expiryOf(resetLasts, now);
  return transaction(async (tx) => {
    const account = await tx.account.findUnique({ where: { id: accountId, closedAt: null } });
    if (account === null) return refused('account-unknown');
    await endResets(tx, accountId, now);
    await tx.passwordReset.create({ data: { accountId, tokenHash: hash, expiresAt } });
    return accepted({ token, expiresAt });
  });
}

export async function endResets(tx: Transaction, accountId: string, now: Date): Promise<void> {
  const where = { accountId, usedAt: null, expiresAt: { gt: now } };
  await tx.passwordReset.updateMany({ where, data: { expiresAt: now } });
}

/** Whose password the link would set. */
export async function findReset(
  _grant: DoorGrant,
  token: string,
): Promise<Outcome<{ readonly email: string }, ResetRefusal>> {
  return readReset(db(), hashToken(token));
}

/** The new sign-in; all others of this account end. */
export async function resetPassword(
  grant: DoorGrant,
  token: string,
  raw: string,
): Promise<Outcome<SignIn, PasswordRefusal | ResetRefusal>> {
  const password = readPassword(raw);
  if (!password.ok) return password;
  // Asked before the password is hashed, so that the server does not do that for strangers.
  const asked = await findReset(grant, token);
  if (!asked.ok) return asked;
  const passwordHash = await hashPassword(password.value);
  const outcome = await transaction(async (tx) => {
    const held = await holdReset(tx, hashToken(token));
    return held.ok ? accepted(await use(tx, held.value, passwordHash)) : held;
  });
  // Whoever was locked out may try the new password at once.
  if (outcome.ok) await forgetAttempts(asked.value.email);
  return outcome;
}

async function use(
  tx: Transaction,
  { id, accountId }: OpenReset,
  passwordHash: string,
): Promise<SignIn> {
  await tx.passwordReset.update({ where: { id }, data: { usedAt: new Date() } });
  const { signInEpoch } = await tx.account.update({
    where: { id: accountId },
    data: { passwordHash, signInEpoch: { increment: 1 } },
  });
  return { accountId, epoch: signInEpoch };
}

/** Of two who open one link at the same moment, the second waits here, then finds it used. */
async function holdReset(
  tx: Transaction,
  tokenHash: string,
): Promise<Outcome<OpenReset, ResetRefusal>> {
  await tx.$queryRaw`SELECT "id" FROM "PasswordReset" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
  return readReset(tx, tokenHash);
}

async function readReset(
  tx: Transaction,
  tokenHash: string,
): Promise<Outcome<OpenReset, ResetRefusal>> {
  const row = await tx.passwordReset.findUnique({
    where: { tokenHash },
    include: { account: { select: { email: true, closedAt: true } } },
  });
  if (row === null || row.account.closedAt !== null) return refused('reset-unknown');
  const { id, accountId, account } = row;
  const state: LinkState = linkState({ ...row, revokedAt: null }, new Date());
  if (state === 'used') return refused('reset-used');
  return state === 'open'
    ? accepted({ id, accountId, email: account.email })
    : refused('reset-expired');
}
