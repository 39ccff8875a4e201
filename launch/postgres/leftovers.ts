/** Clears away what a killed start left: a PostgreSQL that still runs on the data, and its stale mark that it runs. */
import { execFileSync } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Halt } from '@/launch/halt';

/** The orphan's minder is stopping it already, when there is one. */
const GRACE = 3_000;
const PATIENCE = 30_000;

/** To be called only by whoever holds the lock of the data folder. */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pid = await readPid(cluster);
  if (pid === null) return;
  for (const [signal, patience] of [
    [0, GRACE],
    ['SIGINT', PATIENCE],
    ['SIGQUIT', PATIENCE],
  ] as const) {
    if (!(await isPostgres(pid, cluster))) break;
    process.kill(pid, signal);
    await waitUntilGone(pid, cluster, patience);
  }
  if (await isPostgres(pid, cluster)) throw new Halt('orphan-stays', { pid });
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function readPid(cluster: string): Promise<number | null> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : null;
}

async function waitUntilGone(pid: number, cluster: string, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && (await isPostgres(pid, cluster))) await setTimeout(100);
}

/** Numbers of processes are used again, so that the number alone proves nothing; a server works inside its data. */
async function isPostgres(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const place = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return place !== null && place === (await realpath(cluster));
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).includes(
      cluster,
    );
  } catch {
    return false;
  }
}
