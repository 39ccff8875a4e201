/** A hash of everything that the built application is made from. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '@/launch/root';

/** What stands at the top of the project and does not go into the build. Whatever is not named here does. */
const NOT_BUILT = new Set([
  'node_modules',
  'data',
  'docs',
  'launch',
  'tests',
  'bench',
  'test-results',
  'playwright-report',
]);
/** Of `launch`, what changes the files of a build. */
const FINISHED_BY = ['launch/steps/finish.ts'];
const NOT_BUILT_FROM = new Set(['prisma/generated', 'prisma/migrations', 'next-env.d.ts']);

/** `apart` is a folder left out, too: the data folder, which may stand inside the project. */
export async function fingerprintSources(apart: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const [name, value] of publicVariables()) hash.update(`${name}=${value}\0`);
  for (const file of [...(await listFiles('', apart)), ...FINISHED_BY]) {
    const content = createHash('sha256').update(await readFile(inProject(file)));
    hash.update(`${file}\0${content.digest('hex')}\0`);
  }
  return hash.digest('hex');
}

/** Written into the build by Next.js. */
function publicVariables(): [string, string | undefined][] {
  const names = Object.keys(process.env).filter((name) => name.startsWith('NEXT_PUBLIC_'));
  return names.sort().map((name) => [name, process.env[name]]);
}

async function listFiles(folder: string, apart: string): Promise<string[]> {
  const entries = await readdir(inProject(folder), { withFileTypes: true });
  const found = entries
    .map((entry) => ({ entry, file: path.posix.join(folder, entry.name) }))
    .filter(({ file }) => isBuilt(file, apart))
    .map(async ({ entry, file }) => (entry.isDirectory() ? listFiles(file, apart) : [file]));
  return (await Promise.all(found)).flat().sort();
}

function isBuilt(file: string, apart: string): boolean {
  const name = path.posix.basename(file);
  if (name.startsWith('.') || /\.(md|tsbuildinfo|log)$/.test(name)) return false;
  return !NOT_BUILT.has(file) && !NOT_BUILT_FROM.has(file) && inProject(file) !== apart;
}
