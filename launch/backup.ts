/** `npm run db:backup [-- FILE]` */
import path from 'node:path';
import { writeBackup } from '@/launch/backup/backup';
import { withDatabase } from '@/launch/databaseAtHand';
import { report } from '@/launch/failure';
import { tell } from '@/launch/progress';
import { dataFolder } from '@/launch/steps/folder';

const [given, ...rest] = process.argv.slice(2);
process.exit(rest.length > 0 || given?.startsWith('-') ? usage() : await run().catch(report));

async function run(): Promise<number> {
  const now = new Date();
  const file = path.resolve(given ?? path.join(dataFolder(), 'backups', nameFor(now)));
  const written = await withDatabase(({ url }) => writeBackup(url, file, now));
  tell('backup-written', {
    file,
    tables: written.length,
    rows: written.reduce((sum, { rows }) => sum + rows, 0),
  });
  return 0;
}

function nameFor(now: Date): string {
  return `uratori-${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z.backup.gz`;
}

function usage(): number {
  console.error('npm run db:backup [-- FILE]');
  return 2;
}
