/** Everybody who has, or had, an account here. */
import 'server-only';
import { db } from '../db';
import type { InstallationGrant } from '../gate';

export interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
}

/** Open accounts first, each kind by name; of one name, by id. */
export async function listAccounts(
  _grant: InstallationGrant<'installation:administer'>,
): Promise<readonly ListedAccount[]> {
  return db().account.findMany({
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      administrator: true,
      createdAt: true,
      closedAt: true,
    },
  });
}
