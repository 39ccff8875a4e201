/** Makes an account in whichever transaction needs one. Without 'server-only', so that launching can make the first. */
import type { AccountDraft } from '@/domain/access/account-draft';
import type { Prisma } from '@/prisma/generated/client';

/** An account as it goes into the database: checked by `readDraft`, the password hashed. */
export interface NewAccount extends Omit<AccountDraft, 'password'> {
  /** Null for who signs in elsewhere. */
  readonly passwordHash: string | null;
  readonly administrator: boolean;
}

/** Any number that no other use of advisory locks here has. */
const firstAccountLock = 5_120_004;

/** The account's id, or null where the e-mail has an account already: then nothing is written. */
export async function insertAccount(
  tx: Prisma.TransactionClient,
  account: NewAccount,
): Promise<string | null> {
  const [made] = await tx.account.createManyAndReturn({
    data: [{ ...account }],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id ?? null;
}

/** The id of the installation's first administrator, or null where there is one already; the demo newsroom's people are none. Two who try at once are let in one after the other. */
export async function insertFirstAccount(
  tx: Prisma.TransactionClient,
  account: NewAccount,
): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${firstAccountLock}::bigint)`;
  const administrators = await tx.account.count({ where: { administrator: true } });
  return administrators === 0 ? insertAccount(tx, account) : null;
}
