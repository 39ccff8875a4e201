/** Fills a database from a backup: all of it, checked against what the backup says of itself, or nothing at all. */
import { access } from 'node:fs/promises';
import pg from 'pg';
import { listReferences, listTriggers } from '@/launch/backup/catalogue';
import { Footer, Header, TableLine, VERSION, type Written } from '@/launch/backup/format';
import { BackupReader } from '@/launch/backup/reader';
import { Counter, PLAIN_TEXT, rowsIn, rowsOut } from '@/launch/backup/rows';
import { emptyTables, expectEmpty, remakeSchema, scriptsFor } from '@/launch/backup/schema';
import { errorCode, errorText, Halt } from '@/launch/halt';
import { LOCK } from '@/prisma/migrate';
import { grantRights } from '@/prisma/roles';

/** Whoever is using the tables may finish; after that the restore gives up, so that nobody waits for ever. */
const PATIENCE = '60s';

/** Gives what was restored. Without `replace`, a database that holds anything is left alone. */
export async function restoreBackup(
  url: string,
  file: string,
  replace: boolean,
): Promise<readonly Written[]> {
  await access(file).catch(() => {
    throw new Halt('backup-not-found', { file });
  });
  const reader = new BackupReader(file);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    const written = await restore(client, reader, replace);
    await client.query('COMMIT');
    return written;
  } catch (error) {
    throw refusalFor(error, file);
  } finally {
    await client.end().catch(() => {});
    await reader.close();
  }
}

/** Owners of tables may do all of this; it does not take a superuser. */
async function restore(
  client: pg.Client,
  reader: BackupReader,
  replace: boolean,
): Promise<readonly Written[]> {
  const header = await reader.line(Header);
  if (header.version > VERSION)
    throw new Halt('backup-newer', { names: `${header.format} ${header.version}` });
  const scripts = await scriptsFor(header.migrations);
  await client.query(
    `SET LOCAL lock_timeout = '${PATIENCE}'; SELECT pg_advisory_xact_lock(${LOCK})`,
  );
  await client.query(PLAIN_TEXT);
  if (!replace) await expectEmpty(client);
  await remakeSchema(client, header, scripts);
  const undone = [...(await listReferences(client)), ...(await listTriggers(client))];
  for (const { off } of undone) await client.query(off);
  await emptyTables(client, header.tables);
  const read = await load(client, reader, header);
  await setSequences(client, header);
  await expectSame(await readBack(client, header), read);
  for (const { on } of undone) await client.query(on);
  await grantRights(client);
  return read;
}

/** What was read is compared with what the backup says that it holds. */
async function load(
  client: pg.Client,
  reader: BackupReader,
  header: Header,
): Promise<readonly Written[]> {
  const read: Written[] = [];
  for (const table of header.tables) {
    const counter = new Counter();
    const { table: name } = await reader.line(TableLine);
    if (name !== table.name) throw new Halt('backup-does-not-fit');
    await rowsIn(client, table, counter.through(reader.rows()));
    read.push(counter.result(name));
  }
  const { written } = await reader.line(Footer);
  await reader.expectEnd();
  await expectSame(read, written);
  return read;
}

/** What the database gives back is what it was given, in the order in which it was given. */
async function readBack(client: pg.Client, header: Header): Promise<readonly Written[]> {
  const found: Written[] = [];
  for (const table of header.tables) {
    const counter = new Counter();
    for await (const _ of counter.through(rowsOut(client, table)));
    found.push(counter.result(table.name));
  }
  return found;
}

async function expectSame(found: readonly Written[], wanted: readonly Written[]): Promise<void> {
  const different = wanted.find(({ name, rows, sha256 }, at) => {
    const other = found[at];
    return other?.name !== name || other.rows !== rows || other.sha256 !== sha256;
  });
  if (different || found.length !== wanted.length)
    throw new Halt('backup-differs', { name: different?.name ?? '' });
}

async function setSequences(client: pg.Client, header: Header): Promise<void> {
  for (const { name, last, called } of header.sequences) {
    await client.query('SELECT setval($1::regclass, $2, $3)', [
      `public.${client.escapeIdentifier(name)}`,
      last,
      called,
    ]);
  }
}

/** Whatever a file makes the decompressor or the database complain of, the file is at fault. */
function refusalFor(error: unknown, file: string): unknown {
  const code = errorCode(error);
  if (error instanceof Halt) return error;
  if (code === '55P03') return new Halt('database-busy');
  if (code === '53100') return new Halt('disk-full', { folder: file });
  if (code.startsWith('Z_') || /^2[23]/.test(code)) {
    return new Halt('backup-broken', { file, detail: errorText(error) });
  }
  return error;
}
