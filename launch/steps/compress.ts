/** Compresses the files of a build once, for the web server to send as they are: see `launch/web.mjs`. */
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

export async function compressFiles(): Promise<void> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(css|js|svg)$/.test(entry.name));
  await Promise.all(files.map((file) => compressFile(path.join(file.parentPath, file.name))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LEAST) return;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, QUALITY),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}
