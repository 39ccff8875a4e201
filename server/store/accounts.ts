/** A person's own account: its name, its password. */
import 'server-only';
import { type NameRefusal, readPersonName } from '@/domain/access/name';
import { foldPassword, type PasswordRefusal, readPassword } from '@/domain/access/password';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { admitAttempt, forgiveAttempt } from '../attempts';
import { db } from '../db';
import type { InstallationGrant } from '../gate';
import { hashPassword, verifyPassword } from '../passwords';
import type { SignIn } from './membership';

export async function renameAccount(
  grant: InstallationGrant<'account:edit'>,
  raw: string,
): Promise<Outcome<null, NameRefusal>> {
  const name = readPersonName(raw);
  if (!name.ok) return name;
  await db().account.update({ where: { id: grant.actor.accountId }, data: { name: name.value } });
  return accepted(null);
}

/** False for who signs in at a provider of OpenID Connect alone. */
export async function hasPassword({ actor }: InstallationGrant<'account:read'>): Promise<boolean> {
  const where = { id: actor.accountId, passwordHash: { not: null } };
  return (await db().account.count({ where })) === 1;
}

export type ChangeRefusal = PasswordRefusal | 'password-wrong' | 'sign-in-too-often';

/** The new sign-in of whoever changed it; all others of this account end. */
export async function changePassword(
  grant: InstallationGrant<'account:edit'>,
  { present, next }: { readonly present: string; readonly next: string },
): Promise<Outcome<SignIn, ChangeRefusal>> {
  const password = readPassword(next);
  if (!password.ok) return password;
  const proven = await provePassword(grant, present);
  if (!proven.ok) return proven;
  const { accountId } = grant.actor;
  const { signInEpoch } = await db().account.update({
    where: { id: accountId },
    data: { passwordHash: await hashPassword(password.value), signInEpoch: { increment: 1 } },
  });
  return accepted({ accountId, epoch: signInEpoch });
}

/** Guessing at an unlocked screen is limited like guessing at the door, whatever address it comes from. */
async function provePassword(
  { actor }: InstallationGrant<'account:edit'>,
  present: string,
): Promise<Outcome<null, 'password-wrong' | 'sign-in-too-often'>> {
  const attempt = { email: actor.email, address: actor.accountId };
  if (!(await admitAttempt(attempt))) return refused('sign-in-too-often');
  const { passwordHash } = await db().account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, foldPassword(present)))) {
    return refused('password-wrong');
  }
  await forgiveAttempt(attempt);
  return accepted(null);
}
