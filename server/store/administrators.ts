/** Who looks after the installation; somebody always does. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import type { InstallationGrant } from '../gate';

export async function appointAdministrator(
  _grant: InstallationGrant<'installation:administer'>,
  { accountId, administrator }: { readonly accountId: string; readonly administrator: boolean },
): Promise<Outcome<null, 'account-unknown' | 'last-administrator'>> {
  return transaction(async (tx) => {
    if (!administrator && (await isLastAdministrator(tx, accountId))) {
      return refused('last-administrator');
    }
    const where = { id: accountId, closedAt: null };
    const { count } = await tx.account.updateMany({ where, data: { administrator } });
    return count === 1 ? accepted(null) : refused('account-unknown');
  });
}

/** Holds all administrators until the transaction ends, so that two of them cannot dismiss each other. */
export async function isLastAdministrator(tx: Transaction, accountId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Account" WHERE "administrator" AND "closedAt" IS NULL ORDER BY "id" FOR NO KEY UPDATE`;
  return rows.length === 1 && rows[0]?.id === accountId;
}
