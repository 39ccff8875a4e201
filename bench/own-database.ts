/** A database of the benchmark's own, gone when it is over. */
import { startTemporary } from '@/launch/postgres/temporary';
import { migrate } from '@/prisma/migrate';
import { disconnect } from '@/server/db';

export async function onOwnDatabase(run: (url: string) => Promise<void>): Promise<void> {
  const server = await startTemporary();
  const url = server.url('postgres');
  try {
    await migrate(url);
    process.env.DATABASE_URL = url;
    process.env.NEXTAUTH_SECRET = 'a secret of the benchmark alone';
    await run(url);
  } finally {
    await disconnect();
    await server.stop();
  }
}
