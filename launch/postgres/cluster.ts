/** Makes a cluster: the folder in which PostgreSQL keeps its databases. */
import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { bareEnvironment } from '@/launch/environment';
import { errorText, Halt } from '@/launch/halt';
import type { Account } from '@/launch/postgres/account';
import { type Binaries, program } from '@/launch/postgres/binaries';
import type { Owner } from '@/launch/postgres/server';

const run = promisify(execFile);

/** Written into the cluster's own configuration, where people may change them. */
const SETTINGS = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '256MB',
  max_connections: '100',
  max_wal_size: '1GB',
  log_checkpoints: 'off',
};

export type ClusterPlan = {
  readonly binaries: Binaries;
  readonly account: Account | null;
  readonly owner: Owner;
};

/** The major version of the data in a folder; null where there is none. */
export async function readMajor(cluster: string): Promise<string | null> {
  const text = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return text?.trim() ?? null;
}

/** Under another name first, so that one that was interrupted is never taken for a whole one. */
export async function createCluster(
  cluster: string,
  plan: ClusterPlan,
  flags: readonly string[] = [],
): Promise<void> {
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { mode: 0o700 });
    if (plan.account) await chown(unfinished, plan.account.uid, plan.account.gid);
    await initialise(unfinished, plan, flags);
    await rename(unfinished, cluster);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw error instanceof Halt
      ? error
      : new Halt('cluster-not-made', { detail: errorText(error) });
  }
}

/** The password goes through a file that only the account can read, since a command line is there for all to see. */
async function initialise(
  folder: string,
  plan: ClusterPlan,
  flags: readonly string[],
): Promise<void> {
  const passwords = `${folder}.password`;
  try {
    await writeFile(passwords, plan.owner.password, { mode: 0o600 });
    if (plan.account) await chown(passwords, plan.account.uid, plan.account.gid);
    await run(
      program(plan.binaries.folder, 'initdb'),
      [...flagsFor(folder, passwords, plan.owner), ...flags],
      {
        ...plan.account,
        cwd: '/',
        env: bareEnvironment(),
      },
    );
  } finally {
    await rm(passwords, { force: true });
  }
}

function flagsFor(folder: string, passwords: string, owner: Owner): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${owner.name}`,
    `--pwfile=${passwords}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--lc-messages=C',
    '--text-search-config=simple',
    ...Object.entries(SETTINGS).map(([key, value]) => `--set=${key}=${value}`),
  ];
}
