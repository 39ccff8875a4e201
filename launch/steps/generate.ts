/** Writes the database client of the schema anew, only when the schema or Prisma changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorText, Halt } from '@/launch/halt';
import { waitForLock } from '@/launch/lock';
import { inProject } from '@/launch/root';

const run = promisify(execFile);
const MADE_FROM = inProject('prisma/generated/.made-from');

/** Tells whether anything had to be written. Two starts of one project take turns. */
export async function generateClient(): Promise<boolean> {
  const lock = await waitForLock(inProject('prisma/generated'));
  try {
    const wanted = await fingerprint();
    const found = await readFile(MADE_FROM, 'utf8').catch(() => '');
    if (found === wanted) return false;
    await generate();
    await writeFile(MADE_FROM, wanted);
    return true;
  } finally {
    await lock.release();
  }
}

async function fingerprint(): Promise<string> {
  const files = ['prisma/schema.prisma', 'node_modules/prisma/package.json'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(inProject(file)));
  return hash.digest('hex');
}

/** Generating never runs the native schema engine, it only looks for it: any executable will do. */
async function generate(): Promise<void> {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
  };
  try {
    await run(process.execPath, [inProject('node_modules/prisma/build/index.js'), 'generate'], {
      cwd: inProject(),
      env,
    });
  } catch (error) {
    throw new Halt('client-not-generated', { detail: errorText(error) });
  }
}
