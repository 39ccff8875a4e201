import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftMigration, writeMigration } from '@/prisma/draft';
import { diagnose, migrate } from '@/prisma/migrate';
import { bareDatabase, freshDatabase, type TestDatabase } from '@/tests/support/database';
import { withClient } from '@/tests/support/rows';

let folder = '';
let database: TestDatabase;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-migrations-'));
  database = await bareDatabase();
  await addMigration('1_articles', 'CREATE TABLE article (id int PRIMARY KEY);');
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

function run(sql: string): Promise<unknown> {
  return withClient(database.adminUrl, (client) => client.query(sql));
}

describe('a database that is not touched', () => {
  test('one that a newer version has migrated', async () => {
    await addMigration('2_later', 'CREATE TABLE later ();');
    await migrate(database.adminUrl, folder);
    await rm(path.join(folder, '2_later'), { recursive: true });
    const refusal = { ok: false, refusal: 'database-newer', names: ['2_later'], detail: '' };
    expect(await migrate(database.adminUrl, folder)).toEqual(refusal);
    expect(await diagnose(database.adminUrl, folder)).toEqual(refusal);
  });

  test('one whose migrations were edited afterwards', async () => {
    await migrate(database.adminUrl, folder);
    await addMigration('1_articles', 'CREATE TABLE article (id bigint PRIMARY KEY);');
    expect(await migrate(database.adminUrl, folder)).toMatchObject({
      refusal: 'migration-edited',
      names: ['1_articles'],
    });
  });

  test('one that holds tables of something else', async () => {
    await run('CREATE TABLE invoices ()');
    expect(await migrate(database.adminUrl, folder)).toMatchObject({
      refusal: 'database-of-something-else',
      names: ['invoices'],
    });
    await expect(run('SELECT FROM article')).rejects.toThrow(/does not exist/);
  });
});

describe('a migration that fails', () => {
  test('leaves nothing, says why, and is applied once it is mended', async () => {
    await addMigration('2_broken', 'CREATE TABLE half (); SELECT 1 / 0;');
    expect(await migrate(database.adminUrl, folder)).toEqual({
      ok: false,
      refusal: 'migration-failed',
      names: ['2_broken'],
      detail: 'division by zero',
    });
    await expect(run('SELECT FROM half')).rejects.toThrow(/does not exist/);
    await addMigration('2_broken', 'CREATE TABLE half ();');
    expect(await migrate(database.adminUrl, folder)).toEqual({ ok: true, applied: ['2_broken'] });
  });
});

describe('a database that is brought up to date', () => {
  test('once, and then left as it is', async () => {
    expect(await migrate(database.adminUrl, folder)).toEqual({ ok: true, applied: ['1_articles'] });
    expect(await migrate(database.adminUrl, folder)).toEqual({ ok: true, applied: [] });
    expect(await diagnose(database.adminUrl, folder)).toBeNull();
  });

  test('by a script with semicolons in functions and in texts', async () => {
    await addMigration(
      '2_function',
      `CREATE FUNCTION two() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN ';'; END $$;`,
    );
    expect(await migrate(database.adminUrl, folder)).toMatchObject({ ok: true });
  });

  test('by two servers that start at the same moment', async () => {
    const both = await Promise.all([
      migrate(database.adminUrl, folder),
      migrate(database.adminUrl, folder),
    ]);
    expect(both.flatMap((one) => (one.ok ? one.applied : [one.refusal]))).toEqual(['1_articles']);
  });
});

describe('a draft of a migration', () => {
  const schema = (columns: string) =>
    `datasource db {\n  provider = "postgresql"\n}\nmodel article {\n${columns}\n}\n`;

  test('says what the schema has and the migrations have not, also beside checks and triggers', async () => {
    await addMigration('2_check', 'ALTER TABLE article ADD CHECK (id > 0);');
    const file = path.join(folder, 'schema.prisma');
    await writeFile(file, schema('id Int @id\n title String?'));
    const sql = await draftMigration(database.adminUrl, file, folder);
    expect(sql).toContain('ADD COLUMN     "title" TEXT');
    const written = await writeMigration(
      'Article titles!',
      sql ?? '',
      new Date('2026-11-22T12:34:56Z'),
      folder,
    );
    expect(path.relative(folder, written)).toBe('20261122123456_article_titles_/migration.sql');
    expect(await draftMigration(database.adminUrl, file, folder)).toBeNull();
  });
});

test("the project's own migrations lead to the project's own schema", async () => {
  const { adminUrl } = await freshDatabase();
  expect(await draftMigration(adminUrl)).toBeNull();
});

test('a migration folder copied elsewhere is the same history', async () => {
  const copy = path.join(folder, 'copy');
  await migrate(database.adminUrl, folder);
  await cp(path.join(folder, '1_articles'), path.join(copy, '1_articles'), { recursive: true });
  expect(await migrate(database.adminUrl, copy)).toEqual({ ok: true, applied: [] });
});
