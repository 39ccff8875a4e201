/** The command that makes the first administrator from the environment, where nobody sits in front of the first page. */
import { db, disconnect } from '@/server/db';
import { AdministratorRefused, ensureFirstAdministrator } from './administrator';

async function run(): Promise<void> {
  const { URATORI_ADMIN_EMAIL: email = '', URATORI_ADMIN_PASSWORD: password = '' } = process.env;
  const outcome = await ensureFirstAdministrator(db(), { email, password });
  console.log(
    outcome === 'made' ? `${email} is the first administrator` : 'there are accounts already',
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof AdministratorRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await disconnect();
}
