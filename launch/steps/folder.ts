/** Makes sure of the folder in which the installation keeps its own. */
import { access, constants, mkdir, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, Halt } from '@/launch/halt';
import { inProject } from '@/launch/root';

export function dataFolder(): string {
  return path.resolve(inProject(), process.env.URATORI_DATA || 'data');
}

/** Others may pass through it, as PostgreSQL's account must, but not list it. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(path.dirname(folder), { recursive: true });
    await mkdir(folder, { mode: 0o711 }).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    await expectOwner(folder, process.getuid?.());
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof Halt || errorCode(error) === 'ENOSPC') throw error;
    throw new Halt('data-folder-not-writable', { folder });
  }
}

export async function expectOwner(folder: string, uid: number | undefined): Promise<void> {
  const found = await stat(folder);
  if (uid !== undefined && found.uid !== uid)
    throw new Halt('data-folder-foreign', { folder, owner: found.uid });
}

/** Found out before something is left half-written. */
export async function expectSpace(folder: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < megabytes * 1_000_000) throw new Halt('disk-full', { folder });
}
