/** Builds the application, only when something that it is made from changed. */
import { readFile, rm } from 'node:fs/promises';
import { Halt } from '@/launch/halt';
import { type Lock, waitForLock } from '@/launch/lock';
import { secondsSince, tell } from '@/launch/progress';
import { inProject } from '@/launch/root';
import { fingerprintSources } from '@/launch/steps/fingerprint';
import { finishFiles } from '@/launch/steps/finish';
import { expectSpace } from '@/launch/steps/folder';
import { DISK_FULL, runNode } from '@/launch/steps/program';
import { writeWhole } from '@/launch/wholeFile';

const FOLDER = inProject('.next');
const MADE_FROM = inProject('.next/made-from');
const SPACE = 200;

/** `apart` is the data folder, whose content never goes into the build. */
export async function buildApplication(apart: string, signal: AbortSignal): Promise<void> {
  const lock: Lock = await waitForLock(FOLDER, signal);
  try {
    const wanted = await fingerprintSources(apart);
    const found = await readFile(MADE_FROM, 'utf8').catch(() => '');
    if (found === wanted) return tell('build-kept');
    await build(signal);
    await writeWhole(MADE_FROM, wanted);
  } finally {
    await lock.release();
  }
}

async function build(signal: AbortSignal): Promise<void> {
  const begin = performance.now();
  tell('build-begins');
  await expectSpace(FOLDER, SPACE);
  await rm(MADE_FROM, { force: true });
  const code = await runNode({ args: [NEXT, 'build'], env: buildEnvironment(), signal });
  if (code === DISK_FULL) throw new Halt('disk-full', { folder: FOLDER });
  if (code !== 0) throw new Halt('build-failed');
  await finishFiles();
  tell('build-done', { seconds: secondsSince(begin) });
}

export const NEXT = inProject('node_modules/next/dist/bin/next');

/** A build that could reach the database would be a different one on every machine. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env;
  return { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}
