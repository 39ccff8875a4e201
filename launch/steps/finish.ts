/** Makes the files of a build ready to be sent as they are by `launch/web.mjs`: scripts with a hint for the browser, and all of them compressed. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inProject } from '@/launch/root';

const FOLDER = inProject('.next/static');
/** Bytes: what fits into one packet is not sent sooner for being smaller. */
const LEAST = 1_000;
/** Beyond this it takes many times as long for the last hundredth. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/**
 * V8's "explicit compile hints": all of a script is compiled on another thread as it arrives. Most of it runs as a page
 * opens, and was compiled function by function in between: see 0026. To other browsers it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Bytes: smaller ones gain less than the hint takes up. */
const LEAST_HINTED = 5_000;

export async function finishFiles(): Promise<void> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(css|js|svg)$/.test(entry.name));
  await Promise.all(files.map((file) => finishFile(path.join(file.parentPath, file.name))));
}

async function finishFile(file: string): Promise<void> {
  const built = await readFile(file);
  const isHinted = file.endsWith('.js') && built.length >= LEAST_HINTED;
  const content = isHinted ? Buffer.concat([Buffer.from(HINT), built]) : built;
  if (content !== built) await writeFile(file, content);
  if (content.length < LEAST) return;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, QUALITY),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}
