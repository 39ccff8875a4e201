import { describe, expect, test } from 'vitest';
import { migrate } from '@/prisma/migrate';
import { ensureApplicationRole } from '@/prisma/roles';
import { freshDatabase, ownedDatabase } from '@/tests/support/database';
import { fill, withClient } from '@/tests/support/rows';

const forbidden = {
  'change history': 'UPDATE "History" SET command = \'{}\'',
  'erase history': 'DELETE FROM "History"',
  'empty history': 'TRUNCATE "History"',
  'make a table': 'CREATE TABLE mine ()',
  'change a table': 'ALTER TABLE "History" DISABLE TRIGGER ALL',
  'remove a table': 'DROP TABLE "History"',
  'change the record of migrations': 'DELETE FROM _prisma_migrations',
  'make a role': 'CREATE ROLE friend',
};

describe.each(Object.entries(forbidden))('the application may not', (what, sql) => {
  test(what, async () => {
    const { appUrl } = await freshDatabase();
    await withClient(appUrl, async (client) => {
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    });
  });
});

test('the application reads, adds, changes and erases what is not history', async () => {
  const { appUrl } = await freshDatabase();
  await withClient(appUrl, async (client) => {
    await fill(client);
    await client.query('DELETE FROM "SourceAlias"');
    expect(
      (await client.query('SELECT migration_name FROM _prisma_migrations')).rowCount,
    ).toBeGreaterThan(0);
  });
});

test('tables that are made later are open to the application, too', async () => {
  const { adminUrl, appUrl } = await freshDatabase();
  await withClient(adminUrl, (client) => client.query('CREATE TABLE "Later" (id int)'));
  await withClient(appUrl, (client) => client.query('INSERT INTO "Later" VALUES (1)'));
});

describe('where the database is one of your own', () => {
  test('a role that may step down does so at every connection', async () => {
    const { adminUrl } = await freshDatabase();
    const role = await ensureApplicationRole(`${adminUrl}?application_name=a+b`);
    expect(role.bound).toBe(true);
    await withClient(role.url, async (client) => {
      const { rows } = await client.query(
        `SELECT current_user AS role, current_setting('application_name') AS name`,
      );
      expect(rows).toEqual([{ role: 'uratori_app', name: 'a b' }]);
    });
  });

  test('a role that may not make roles is used as it is, and the triggers refuse to change history', async () => {
    const { adminUrl } = await ownedDatabase();
    expect(await migrate(adminUrl)).toMatchObject({ ok: true });
    expect(await ensureApplicationRole(adminUrl)).toEqual({ url: adminUrl, bound: false });
    await withClient(adminUrl, async (client) => {
      await expect(client.query('TRUNCATE "History"')).rejects.toThrow();
    });
  });
});
