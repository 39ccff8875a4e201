/** A PostgreSQL for tests and drafts: in a folder of its own that is gone when the starting process is, however that ends. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Halt } from '@/launch/halt';
import { findAccount } from '@/launch/postgres/account';
import { findBinaries } from '@/launch/postgres/binaries';
import { createCluster } from '@/launch/postgres/cluster';
import { findFreePort } from '@/launch/postgres/freePort';
import { SYSTEM_FOLDER } from '@/launch/postgres/place';
import { ownerUrl, startServer } from '@/launch/postgres/server';

/** Nothing in it outlives the process, so that nothing need reach the disk. */
const FAST = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export type Temporary = {
  /** Connects as the owner to a database of the given name. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
};

export async function startTemporary(): Promise<Temporary> {
  const account = await findAccount();
  const binaries = await findBinaries(account, SYSTEM_FOLDER);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-'));
  await chmod(folder, 0o711);
  const owner = { name: 'uratori', password: randomBytes(18).toString('base64url') };
  const cluster = path.join(folder, 'postgres');
  await createCluster(cluster, { binaries, account, owner }, ['--no-sync']);
  const port = await findFreePort();
  const started = await startServer({
    ...{ binaries: binaries.folder, cluster, account, port, owner, settings: FAST },
    log: null,
    temporary: folder,
  });
  if (!('server' in started))
    throw new Halt('database-not-started', { detail: started.lines.join('\n') });
  const { server } = started;
  return { url: (database) => ownerUrl({ port, owner }, database), stop: server.stop };
}
