/** The installation's own PostgreSQL: made at the first start, recovered after a crash, reachable from this machine only. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { Halt } from '@/launch/halt';
import { type Account, findAccount } from '@/launch/postgres/account';
import { type Binaries, findBinaries } from '@/launch/postgres/binaries';
import { createCluster, readMajor } from '@/launch/postgres/cluster';
import { findFreePort } from '@/launch/postgres/freePort';
import { clearLeftovers } from '@/launch/postgres/leftovers';
import {
  choosePlace,
  clusterOf,
  type Place,
  readPlace,
  rememberPlace,
  SYSTEM_FOLDER,
} from '@/launch/postgres/place';
import { type Owner, ownerUrl, type Server, startServer } from '@/launch/postgres/server';
import { tell } from '@/launch/progress';
import { expectOwner, expectSpace } from '@/launch/steps/folder';
import type { Secrets } from '@/launch/steps/secrets';

export const DATABASE = 'uratori';
export const OWNER = 'uratori';

const SPACE_FOR_NEW = 200;
const SPACE_FOR_OLD = 32;
/** What a killed server's processes still hold is let go of within moments. */
const TRIES = 40;

export type Embedded = { readonly url: string; readonly server: Server; readonly place: Place };

/** To be called only by whoever holds the lock of the data folder. */
export async function openEmbedded(folder: string, secrets: Secrets): Promise<Embedded> {
  const account = await findAccount();
  const place = await choosePlace(folder, account);
  const binaries = await findBinaries(account, account ? SYSTEM_FOLDER : folder);
  if (place.folder !== folder) tell('elsewhere', { folder: place.folder });
  if (binaries.copied) tell('binaries-copied', { folder: binaries.folder });
  const owner = { name: OWNER, password: secrets.owner };
  await ensureCluster(folder, place, { binaries, account, owner });
  const log = await logFile(folder);
  const server = await startPatiently(place, { binaries, account, owner, log });
  await rememberPlace(folder, { ...place, port: server.port });
  await ensureDatabase({ port: server.port, owner });
  return { url: ownerUrl({ port: server.port, owner }, DATABASE), server, place };
}

type Means = {
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly owner: Owner;
};

async function ensureCluster(folder: string, place: Place, means: Means): Promise<void> {
  const cluster = clusterOf(place);
  const major = await readMajor(cluster);
  await expectSpace(place.folder, major ? SPACE_FOR_OLD : SPACE_FOR_NEW).catch((error: unknown) => {
    throw error instanceof Halt ? error : new Halt('data-missing', { folder: place.folder });
  });
  if (major === null) return createFirst(folder, place, means);
  await expectOwner(cluster, means.account?.uid ?? process.getuid?.());
  if (major !== means.binaries.major) {
    throw new Halt('database-other-major', {
      found: major,
      wanted: means.binaries.major,
      folder: cluster,
    });
  }
  await clearLeftovers(cluster);
}

/** Where data was once, an empty database must not quietly take its place. */
async function createFirst(folder: string, place: Place, means: Means): Promise<void> {
  if (await readPlace(folder)) throw new Halt('data-missing', { folder: place.folder });
  tell('cluster-being-made');
  await createCluster(clusterOf(place), means);
  await rememberPlace(folder, place);
}

async function startPatiently(
  place: Place,
  means: Means & { log: string },
  tries = TRIES,
): Promise<Server> {
  const port = await findFreePort(place.port);
  const { account, owner, log } = means;
  const cluster = clusterOf(place);
  const plan = {
    binaries: means.binaries.folder,
    cluster,
    account,
    port,
    owner,
    log,
    settings: {},
    temporary: null,
  };
  const started = await startServer(plan, () => tell('database-restarted'));
  if ('server' in started) return started.server;
  const words = started.lines.join('\n');
  if (tries === 0 || !/pre-existing shared memory|could not bind/.test(words))
    throw endOf(started.lines, place.folder);
  await setTimeout(250);
  return startPatiently(place, means, tries - 1);
}

/** Also where its minder was killed, so that it runs on with nobody minding it. */
export async function closeEmbedded({ server, place }: Embedded): Promise<void> {
  await server.stop();
  await clearLeftovers(clusterOf(place));
}

/** Why a server is gone, from its last words. */
export function endOf(lines: readonly string[], folder: string): Halt {
  const detail =
    lines.filter((line) => /FATAL|PANIC|ERROR/.test(line)).at(-1) ?? lines.at(-1) ?? '';
  if (lines.some((line) => line.includes('No space left on device')))
    return new Halt('disk-full', { folder });
  return detail ? new Halt('database-not-started', { detail }) : new Halt('database-lost');
}

async function logFile(folder: string): Promise<string> {
  const logs = path.join(folder, 'logs');
  await mkdir(logs, { recursive: true });
  return path.join(logs, 'postgres.log');
}

async function ensureDatabase(at: { port: number; owner: Owner }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl(at, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
