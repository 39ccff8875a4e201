/** Chooses where PostgreSQL's data lives: in the data folder, or in a system folder where its account cannot reach that. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Account } from '@/launch/postgres/account';
import { canEnter } from '@/launch/postgres/reach';
import { writeWhole } from '@/launch/wholeFile';

export const SYSTEM_FOLDER = '/var/lib/uratori';

/** `folder` holds the cluster. What was chosen once stays chosen, so that data is found again. */
export type Place = { readonly folder: string; readonly port: number };

const Remembered = z.object({ folder: z.string(), port: z.number().int() });

export async function choosePlace(dataFolder: string, account: Account | null): Promise<Place> {
  const remembered = await readPlace(dataFolder);
  if (remembered) return remembered;
  const folder = canEnter(account, dataFolder) ? dataFolder : await systemFolderFor(dataFolder);
  return { folder, port: 0 };
}

export async function readPlace(dataFolder: string): Promise<Place | null> {
  const text = await readFile(fileOf(dataFolder), 'utf8').catch(() => '');
  try {
    const place = Remembered.parse(JSON.parse(text));
    return { ...place, folder: path.resolve(dataFolder, place.folder) };
  } catch {
    return null;
  }
}

/** A place inside the data folder is written as a path from there, so that the folder may be moved. */
export async function rememberPlace(dataFolder: string, place: Place): Promise<void> {
  const known = await readPlace(dataFolder);
  if (known?.folder === place.folder && known.port === place.port) return;
  const folder = place.folder === dataFolder ? '.' : place.folder;
  await writeWhole(fileOf(dataFolder), `${JSON.stringify({ folder, port: place.port })}\n`);
}

export function clusterOf(place: Place): string {
  return path.join(place.folder, 'postgres');
}

/**
 * What an earlier data folder at the same path left there is neither taken nor removed: it belongs to secrets that are
 * gone, and somebody may still want it.
 */
async function systemFolderFor(dataFolder: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(dataFolder))
    .digest('hex')
    .slice(0, 12);
  const umask = process.umask(0o022);
  try {
    for (let turn = 1; ; turn += 1) {
      const folder = path.join(SYSTEM_FOLDER, turn === 1 ? hash : `${hash}-${turn}`);
      await mkdir(folder, { recursive: true });
      if (!existsSync(path.join(folder, 'postgres'))) return folder;
    }
  } finally {
    process.umask(umask);
  }
}

function fileOf(dataFolder: string): string {
  return path.join(dataFolder, 'cluster.json');
}
