/** `npm run db:migrate`: brings the installation's database up to date without starting anything else. */
import { withDatabase } from '@/launch/databaseAtHand';
import { report } from '@/launch/failure';
import { migrateDatabase, openToApplication } from '@/launch/steps/migrations';

process.exit(await run().catch(report));

async function run(): Promise<number> {
  await withDatabase(async (database) => {
    await migrateDatabase(database.url);
    await openToApplication(database);
  });
  return 0;
}
