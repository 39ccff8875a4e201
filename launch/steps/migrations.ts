/** Brings the database up to date, and gives the address under which the application may use it. */
import { Halt } from '@/launch/halt';
import { tell } from '@/launch/progress';
import type { Database } from '@/launch/steps/database';
import { type MigrationRefusal, migrate } from '@/prisma/migrate';
import { ensureApplicationRole } from '@/prisma/roles';

export async function migrateDatabase(url: string): Promise<void> {
  const migrated = await migrate(url);
  if (!migrated.ok) {
    throw new Halt(REFUSALS[migrated.refusal], {
      names: migrated.names.join(', '),
      detail: migrated.detail,
    });
  }
  tell(migrated.applied.length > 0 ? 'migrations-applied' : 'migrations-none', {
    count: migrated.applied.length,
  });
}

export async function openToApplication(database: Database): Promise<string> {
  const role = await ensureApplicationRole(database.url, database.applicationPassword);
  if (!role.bound) tell('role-not-allowed');
  return role.url;
}

const REFUSALS = {
  'database-newer': 'database-newer',
  'migration-edited': 'migration-edited',
  'migration-failed': 'migration-failed',
  'database-of-something-else': 'database-of-something-else',
} as const satisfies Record<MigrationRefusal, string>;
