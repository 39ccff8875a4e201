/** Writes everything a database holds at one moment to a file, while people go on writing. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { listSequences, listTables } from '@/launch/backup/catalogue';
import {
  END_OF_ROWS,
  FORMAT,
  type Header,
  type Migration,
  VERSION,
  type Written,
} from '@/launch/backup/format';
import { Counter, PLAIN_TEXT, rowsOut } from '@/launch/backup/rows';
import { Halt } from '@/launch/halt';

/** Gives what was written. The file appears only when it is whole, and only its owner can read it. */
export async function writeBackup(
  url: string,
  file: string,
  now: Date,
): Promise<readonly Written[]> {
  const unfinished = `${file}.part`;
  const client = new pg.Client({ connectionString: url });
  const lost = once(client, 'error').then(([error]) => Promise.reject(error));
  lost.catch(() => {});
  await mkdir(path.dirname(file), { recursive: true });
  await client.connect();
  try {
    const written: Written[] = [];
    const output = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await Promise.race([
      pipeline(Readable.from(contents(client, now, written)), createGzip(), output),
      lost,
    ]);
    await rename(unfinished, file);
    return written;
  } finally {
    await client.end().catch(() => {});
    await rm(unfinished, { force: true });
  }
}

/** One transaction that sees one moment; it neither waits for writers nor keeps them waiting. */
async function* contents(client: pg.Client, now: Date, written: Written[]): AsyncGenerator<Buffer> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(PLAIN_TEXT);
  const header = await readHeader(client, now);
  yield line(header);
  for (const table of header.tables) {
    const counter = new Counter();
    yield line({ table: table.name });
    yield* counter.through(rowsOut(client, table));
    yield Buffer.from(`${END_OF_ROWS}\n`);
    written.push(counter.result(table.name));
  }
  yield line({ written });
  await client.query('COMMIT');
}

async function readHeader(client: pg.Client, now: Date): Promise<Header> {
  const tables = await listTables(client);
  if (!tables.some((table) => table.name === '_prisma_migrations'))
    throw new Halt('nothing-to-back-up');
  const { rows } = await client.query<Migration>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const sequences = await listSequences(client);
  return {
    format: FORMAT,
    version: VERSION,
    made: now.toISOString(),
    migrations: rows,
    tables,
    sequences,
  };
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
