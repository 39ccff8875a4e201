/** Reads the folder of migrations in the form in which Prisma's schema engine wants it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  MigrationDirectory,
  MigrationList,
} from '@prisma/schema-engine-wasm/schema_engine_bg';

export const PROJECT_MIGRATIONS = path.resolve(import.meta.dirname, 'migrations');
export const PROJECT_SCHEMA = path.resolve(import.meta.dirname, 'schema.prisma');

export const LOCKFILE = 'migration_lock.toml';
/** Prisma keeps here for which kind of database the migrations are; ours are for one kind only. */
export const LOCK = 'provider = "postgresql"\n';
const SCRIPT = 'migration.sql';

export async function readMigrations(folder: string = PROJECT_MIGRATIONS): Promise<MigrationList> {
  const names = await listMigrationNames(folder);
  return {
    baseDir: folder,
    lockfile: { path: LOCKFILE, content: LOCK },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => readMigration(folder, name))),
  };
}

/** The names in the order in which they are applied. */
export async function listMigrationNames(folder: string = PROJECT_MIGRATIONS): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function readMigrationScript(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, name, SCRIPT), 'utf8');
}

async function readMigration(folder: string, name: string): Promise<MigrationDirectory> {
  const value = await readMigrationScript(folder, name);
  return { path: name, migrationFile: { path: SCRIPT, content: { tag: 'ok', value } } };
}
