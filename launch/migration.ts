/** `npm run db:migration -- NAME`: a draft for what SQL can say of a changed schema; the rest is added by hand. */
import { startTemporary } from '@/launch/postgres/temporary';
import { draftMigration, writeMigration } from '@/prisma/draft';

const [name] = process.argv.slice(2);
if (name) await draft(name);
else {
  console.error('npm run db:migration -- NAME');
  process.exitCode = 2;
}

async function draft(name: string): Promise<void> {
  const server = await startTemporary();
  try {
    const sql = await draftMigration(server.url('postgres'));
    console.log(
      sql === null
        ? 'The migrations say what the schema says.'
        : await writeMigration(name, sql, new Date()),
    );
  } finally {
    await server.stop();
  }
}
