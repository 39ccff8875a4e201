/** Writes small files so that a crash or a full disk leaves either the old text or the new, never a part. */
import { open, rename, rm } from 'node:fs/promises';

export async function writeWhole(file: string, text: string, mode = 0o644): Promise<void> {
  const unfinished = `${file}.new`;
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}
