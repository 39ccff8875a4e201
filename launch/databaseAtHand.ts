/** Lends the installation's database to a command, whether Uratori is running or not. */
import { setTimeout } from 'node:timers/promises';
import { Halt } from '@/launch/halt';
import { type Lock, takeLock } from '@/launch/lock';
import { closeEmbedded, DATABASE, OWNER, openEmbedded } from '@/launch/postgres/embedded';
import { readPlace } from '@/launch/postgres/place';
import { connectionRefusal, ownerUrl } from '@/launch/postgres/server';
import { type Database, openDatabase } from '@/launch/steps/database';
import { dataFolder, prepareFolder } from '@/launch/steps/folder';
import { ensureSecrets, readSecrets } from '@/launch/steps/secrets';

/** Whoever holds the lock may still be starting. */
const PATIENCE = 60_000;

export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder();
  await prepareFolder(folder);
  if (process.env.DATABASE_URL)
    return work(await openDatabase(folder, (await ensureSecrets(folder)).secrets));
  const lock = await takeLock(folder);
  return lock ? withOwnServer(folder, lock, work) : work(await findRunning(folder));
}

async function withOwnServer<Result>(
  folder: string,
  lock: Lock,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const { secrets } = await ensureSecrets(folder);
    const embedded = await openEmbedded(folder, secrets);
    const database = { url: embedded.url, applicationPassword: secrets.application, embedded };
    return await work(database).finally(() => closeEmbedded(embedded));
  } finally {
    await lock.release();
  }
}

async function findRunning(folder: string): Promise<Database> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const [place, secrets] = [await readPlace(folder), await readSecrets(folder)];
    if (place && secrets) {
      const url = ownerUrl(
        { port: place.port, owner: { name: OWNER, password: secrets.owner } },
        DATABASE,
      );
      const found = { url, applicationPassword: secrets.application, embedded: null };
      if ((await connectionRefusal(url)) === null) return found;
    }
    await setTimeout(300);
  }
  throw new Halt('running-without-answer', { folder });
}
