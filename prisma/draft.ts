/** Writes the SQL that leads from the migrations there are to the schema as it stands. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EVERYTHING, withEngine } from '@/prisma/engine';
import {
  LOCK,
  LOCKFILE,
  PROJECT_MIGRATIONS,
  PROJECT_SCHEMA,
  readMigrations,
} from '@/prisma/migrationFolder';

/** `url` is a server on which a scratch database may be made. Null when schema and migrations already agree. */
export async function draftMigration(
  url: string,
  schema: string = PROJECT_SCHEMA,
  folder: string = PROJECT_MIGRATIONS,
): Promise<string | null> {
  const migrations = await readMigrations(folder);
  const files = [{ path: schema, content: await readFile(schema, 'utf8') }];
  const { stdout, exitCode } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: EVERYTHING,
    }),
  );
  return exitCode === 0 ? null : stdout;
}

/** Gives the path of the file. `now` orders the migration after those there are. */
export async function writeMigration(
  name: string,
  sql: string,
  now: Date,
  folder: string = PROJECT_MIGRATIONS,
): Promise<string> {
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(
    folder,
    `${time}_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`,
    'migration.sql',
  );
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql, { flag: 'wx' });
  await writeFile(path.join(folder, LOCKFILE), LOCK, { flag: 'wx' }).catch(() => {});
  return file;
}
