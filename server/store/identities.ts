/** Matches whom a provider of OpenID Connect vouches for with an account. Sign-in alone calls this, so it takes no grant. */
import 'server-only';
import { foldEmail } from '@/domain/access/email';
import { readPersonName } from '@/domain/access/name';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import { hashToken } from '../tokens';
import { holdInvitation, spendInvitation } from './invitation-row';
import type { SignIn } from './membership';
import { insertAccount } from './new-account';

export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  /** Only one that the provider has verified: an account is found by it. */
  readonly email: string | null;
  readonly name: string | null;
}

export type IdentityRefusal = 'sign-in-unknown' | 'sign-in-email-missing';

/**
 * By the identity that was seen before, else by the verified e-mail, else by the invitation that the person came
 * for, which makes them an account. Of two at the same moment, the second finds what the first has made.
 */
export async function identify(
  vouched: Vouched,
  invitation: string | null,
): Promise<Outcome<SignIn, IdentityRefusal>> {
  return transaction(async (tx) => {
    const known = await findIdentified(tx, vouched);
    if (known !== null) return signInOf(known);
    const email = foldEmail(vouched.email ?? '');
    if (!email.ok) return refused('sign-in-email-missing');
    const account =
      (await tx.account.findUnique({ where: { email: email.value } })) ??
      (await newcomer(tx, { ...vouched, email: email.value }, invitation));
    if (account === null || account.closedAt !== null) return refused('sign-in-unknown');
    await keep(tx, vouched, account.id);
    return signInOf(account);
  });
}

type Account = NonNullable<Awaited<ReturnType<typeof findIdentified>>>;

function signInOf({ id, signInEpoch, closedAt }: Account): Outcome<SignIn, IdentityRefusal> {
  return closedAt === null
    ? accepted({ accountId: id, epoch: signInEpoch })
    : refused('sign-in-unknown');
}

async function findIdentified(tx: Transaction, { issuer, subject }: Vouched) {
  const identity = await tx.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { account: true },
  });
  return identity?.account ?? null;
}

async function keep(tx: Transaction, { issuer, subject }: Vouched, accountId: string) {
  await tx.identity.createMany({ data: [{ issuer, subject, accountId }], skipDuplicates: true });
}

/** Null without an invitation that is open. */
async function newcomer(
  tx: Transaction,
  { email, name }: Vouched & { readonly email: string },
  invitation: string | null,
): Promise<Account | null> {
  if (invitation === null) return null;
  const held = await holdInvitation(tx, hashToken(invitation));
  if (!held.ok) return null;
  const called = readPersonName(name ?? '');
  const account = {
    name: called.ok ? called.value : (email.split('@')[0] ?? email),
    email,
    passwordHash: null,
    administrator: false,
  };
  const id = await insertAccount(tx, account);
  if (id === null) return null;
  await spendInvitation(tx, held.value, id);
  return tx.account.findUniqueOrThrow({ where: { id } });
}
