/** `npm run db:restore -- FILE [--replace]` */
import path from 'node:path';
import { restoreBackup } from '@/launch/backup/restore';
import { withDatabase } from '@/launch/databaseAtHand';
import { report } from '@/launch/failure';
import { tell } from '@/launch/progress';
import type { Database } from '@/launch/steps/database';
import { migrateDatabase, openToApplication } from '@/launch/steps/migrations';

const args = process.argv.slice(2);
const [file, ...rest] = args.filter((arg) => arg !== '--replace');
const understood = file !== undefined && rest.length === 0 && !file.startsWith('-');
process.exit(understood ? await run(path.resolve(file)).catch(report) : usage());

async function run(from: string): Promise<number> {
  await withDatabase((database) => restore(database, from));
  return 0;
}

/** An older backup is brought up to date as an older database is. */
async function restore(database: Database, from: string): Promise<void> {
  const restored = await restoreBackup(database.url, from, args.includes('--replace'));
  const rows = restored.reduce((sum, table) => sum + table.rows, 0);
  tell('backup-restored', { file: from, tables: restored.length, rows });
  await migrateDatabase(database.url);
  await openToApplication(database);
}

function usage(): number {
  console.error('npm run db:restore -- FILE [--replace]');
  return 2;
}
