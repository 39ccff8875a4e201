/** Streams a table's rows out of a database and into it, counted and hashed on the way. */
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { z } from 'zod';
import type { Table, Written } from '@/launch/backup/format';

const Bytes = z.instanceof(Buffer);
const NEWLINE = 10;

/** Text looks the same whatever the server is set to. */
export const PLAIN_TEXT = `SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC';
  SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'; SET LOCAL client_encoding = 'UTF8';
  SET LOCAL synchronize_seqscans = off`;

export async function* rowsOut(client: pg.Client, table: Table): AsyncGenerator<Buffer> {
  for await (const chunk of client.query(to(`COPY ${target(client, table)} TO STDOUT`)))
    yield Bytes.parse(chunk);
}

export async function rowsIn(
  client: pg.Client,
  table: Table,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(rows, client.query(from(`COPY ${target(client, table)} FROM STDIN`)));
}

export class Counter {
  private rows = 0;
  private readonly hash = createHash('sha256');

  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.hash.update(chunk);
      this.rows += countLines(chunk);
      yield chunk;
    }
  }

  result(name: string): Written {
    return { name, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** COPY writes a row a line, whatever the row holds. */
function countLines(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

function target(client: pg.Client, { name, columns }: Table): string {
  return `public.${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;
}
