/** Brings a database to the schema of this code, or says why it may not be touched. */
import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { type Engine, EVERYTHING, withEngine } from '@/prisma/engine';
import { PROJECT_MIGRATIONS, readMigrations } from '@/prisma/migrationFolder';

/** `names` are the migrations concerned (tables, for a database of something else); `detail` is the database's own word. */
export type Migrated =
  | { readonly ok: true; readonly applied: readonly string[] }
  | {
      readonly ok: false;
      readonly refusal: MigrationRefusal;
      readonly names: readonly string[];
      readonly detail: string;
    };

export type MigrationRefusal =
  | 'database-newer'
  | 'migration-edited'
  | 'migration-failed'
  | 'database-of-something-else';

/** An advisory lock's number: any that no other program is likely to take; it keeps two servers from migrating one database at once. */
export const LOCK = 8_204_117_331;

export async function migrate(url: string, folder: string = PROJECT_MIGRATIONS): Promise<Migrated> {
  return withLock(url, async (client) => {
    const strangers = await listTablesOfSomethingElse(client);
    if (strangers.length > 0) return refusal('database-of-something-else', strangers);
    return bringUpToDate(url, folder);
  });
}

/** What stands in the way of migrating; null when nothing does. */
export async function diagnose(
  url: string,
  folder: string = PROJECT_MIGRATIONS,
): Promise<Migrated | null> {
  return withEngine(url, async (engine) => obstacle(await look(engine, folder)));
}

/** The error of a script is the database's own; any other is a fault of ours. */
async function bringUpToDate(url: string, folder: string): Promise<Migrated> {
  try {
    return await withEngine(url, (engine) => apply(engine, folder));
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { failedMigrationNames } = await withEngine(url, (engine) => look(engine, folder));
    return refusal('migration-failed', failedMigrationNames, error.message);
  }
}

async function apply(engine: Engine, folder: string): Promise<Migrated> {
  const found = await look(engine, folder);
  const stop = obstacle(found);
  if (stop) return stop;
  // A script is one transaction, so one that failed or was interrupted left nothing but its record.
  for (const migrationName of found.failedMigrationNames) {
    await engine.markMigrationRolledBack({ migrationName });
  }
  const migrationsList = await readMigrations(folder);
  const done = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
  return { ok: true, applied: done.appliedMigrationNames };
}

async function look(engine: Engine, folder: string): Promise<DiagnoseMigrationHistoryOutput> {
  const migrationsList = await readMigrations(folder);
  return engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: EVERYTHING,
  });
}

/** One that failed left nothing, so that it may be mended. */
function obstacle(found: DiagnoseMigrationHistoryOutput): Migrated | null {
  const { history, editedMigrationNames, failedMigrationNames } = found;
  const unknown =
    history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  if (unknown.length > 0) return refusal('database-newer', unknown);
  const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name));
  return edited.length > 0 ? refusal('migration-edited', edited) : null;
}

function refusal(name: MigrationRefusal, names: readonly string[], detail = ''): Migrated {
  return { ok: false, refusal: name, names, detail };
}

async function listTablesOfSomethingElse(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND to_regclass('public._prisma_migrations') IS NULL
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
      ORDER BY relname LIMIT 5`,
  );
  return rows.map((row) => row.name);
}

async function withLock(
  url: string,
  work: (client: pg.Client) => Promise<Migrated>,
): Promise<Migrated> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
