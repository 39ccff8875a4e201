/** Makes the tables of a backup anew, by the migrations that the backed-up database had. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { listFilled, listRemovals, listTables } from '@/launch/backup/catalogue';
import type { Header, Migration, Table } from '@/launch/backup/format';
import { Halt } from '@/launch/halt';
import {
  listMigrationNames,
  PROJECT_MIGRATIONS,
  readMigrationScript,
} from '@/prisma/migrationFolder';

/** As Prisma makes it, which has no migration for it. */
const RECORD = `CREATE TABLE "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The scripts of the backup's migrations. A backup of a newer version, or of other migrations, is refused. */
export async function scriptsFor(migrations: readonly Migration[]): Promise<readonly string[]> {
  const known = await listMigrationNames();
  const newer = migrations.find(({ name }) => !known.includes(name));
  if (newer) throw new Halt('backup-newer', { names: newer.name });
  return Promise.all(
    migrations.map(async ({ name, checksum }) => {
      const script = await readMigrationScript(PROJECT_MIGRATIONS, name);
      if (createHash('sha256').update(script).digest('hex') !== checksum)
        throw new Halt('backup-edited', { names: name });
      return script;
    }),
  );
}

export async function expectEmpty(client: pg.Client): Promise<void> {
  const filled = await listFilled(client, await listTables(client));
  if (filled.length > 0)
    throw new Halt('database-not-empty', { names: filled.slice(0, 5).join(', ') });
}

/** Gives the tables as they are now. To be called inside a transaction: until its end, others see the old ones. */
export async function remakeSchema(
  client: pg.Client,
  header: Header,
  scripts: readonly string[],
): Promise<void> {
  for (const statement of await listRemovals(client)) await client.query(statement);
  await client.query(RECORD);
  for (const script of scripts) await client.query(script);
  const made = await listTables(client);
  if (!isSame(made, header.tables)) throw new Halt('backup-does-not-fit');
}

/** Migrations may have put rows into tables; the backup has these, too. */
export async function emptyTables(client: pg.Client, tables: readonly Table[]): Promise<void> {
  const names = tables.map(({ name }) => `public.${client.escapeIdentifier(name)}`);
  await client.query(`TRUNCATE ${names.join(', ')}`);
}

/** The order of columns is the backup's own business: rows name theirs. */
function isSame(made: readonly Table[], wanted: readonly Table[]): boolean {
  const outline = (tables: readonly Table[]) =>
    tables
      .map(({ name, columns }) => [name, [...columns].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(outline(made)) === JSON.stringify(outline(wanted));
}
