/** What signing in compares with. Sign-in alone calls this, before anybody is known, so it takes no grant. */
import 'server-only';
import { db } from '../db';
import type { SignIn } from './membership';

export interface Credentials extends SignIn {
  /** Null for who has no password. */
  readonly passwordHash: string | null;
}

/** By the folded e-mail; null where there is no account, or it is closed. */
export async function findCredentials(email: string): Promise<Credentials | null> {
  const account = await db().account.findUnique({ where: { email, closedAt: null } });
  if (account === null) return null;
  const { id, signInEpoch, passwordHash } = account;
  return { accountId: id, epoch: signInEpoch, passwordHash };
}
