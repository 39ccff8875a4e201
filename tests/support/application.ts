/** The application's own database, fresh for one test file. */
import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '@/server/db';
import { freshDatabase, type TestDatabase } from '@/tests/support/database';

/** To be called at the top of a file, before anything asks for the database. */
export function onFreshDatabase(): void {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await freshDatabase();
    process.env.DATABASE_URL = database.appUrl;
    process.env.NEXTAUTH_SECRET = 'a secret of the tests alone';
  });
  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });
}
