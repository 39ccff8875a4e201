import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '@/launch/backup/backup';
import { restoreBackup } from '@/launch/backup/restore';
import { freshDatabase, ownedDatabase } from '@/tests/support/database';
import { count, fill, HARD_NAMES, listNames, withClient } from '@/tests/support/rows';

const NOW = new Date('2026-11-22T00:00:00Z');

let folder = '';
let backup = '';
let content = Buffer.alloc(0);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-backup-'));
  backup = path.join(folder, 'backup.gz');
  const { adminUrl } = await freshDatabase();
  await withClient(adminUrl, fill);
  await writeBackup(adminUrl, backup, NOW);
  content = await readFile(backup);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The backup with its text changed, compressed as if nothing had happened. */
function rewritten(change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(content).toString('utf8')));
}

describe('what is not restored, with the database left as it was', () => {
  const files: Record<string, () => Buffer> = {
    'an empty file': () => Buffer.alloc(0),
    'a file of something else': () => Buffer.from('%PDF-1.7 something else'),
    'a compressed file of something else': () => gzipSync('{"format":"something-else"}\n'),
    'a backup cut short in the middle': () => content.subarray(0, content.length >> 1),
    'a backup that lacks its last byte': () => content.subarray(0, -1),
    'a backup cut short and compressed again': () => rewritten((text) => text.slice(0, -200)),
    'a backup without its last line': () => rewritten((text) => text.replace(/[^\n]*\n$/, '')),
    'a backup with something after its end': () => rewritten((text) => `${text}{}\n`),
    'a damaged byte': () =>
      Buffer.from(content.map((byte, at) => (at === 900 ? byte ^ 255 : byte))),
    'a row that was changed': () => rewritten((text) => text.replace('岬新聞', '崎新聞')),
    'a row that was left out': () =>
      rewritten((text) => text.replace(/\n[^\n]*岬新聞\t[^\n]*\n/, '\n')),
    'a reference to nothing': () => rewritten((text) => text.replace(/person/, 'nobody')),
    'a table that this version does not have': () =>
      rewritten((text) => text.replaceAll('"Relay"', '"Relais"')),
    'a column that this version does not have': () =>
      rewritten((text) => text.replace('"country"', '"county"')),
    'a migration that was changed since': () =>
      rewritten((text) => text.replace(/"checksum":"..../, '"checksum":"0000')),
    'a newer version': () => rewritten((text) => text.replace('"version":1', '"version":2')),
    'a migration that this version does not have': () =>
      rewritten((text) =>
        text.replace(
          /"migrations":\[/,
          '"migrations":[{"name":"29990101000000_later","checksum":"00"},',
        ),
      ),
  };

  test.each(Object.entries(files))('%s', async (name, make) => {
    const file = path.join(folder, `${name}.gz`);
    await writeFile(file, make());
    const { adminUrl, drop } = await freshDatabase();
    await withClient(adminUrl, (client) => fill(client, ['残るもの']));
    await expect(restoreBackup(adminUrl, file, true)).rejects.toMatchObject({ name: 'Halt' });
    expect(await withClient(adminUrl, listNames)).toEqual(['残るもの']);
    await drop();
  });

  test('a file that is not there', async () => {
    const { adminUrl } = await freshDatabase();
    await expect(restoreBackup(adminUrl, path.join(folder, 'none'), false)).rejects.toMatchObject({
      key: 'backup-not-found',
    });
  });

  test('anything, into a database that holds something, unless replacing is asked for', async () => {
    const { adminUrl } = await freshDatabase();
    await withClient(adminUrl, (client) => fill(client, ['残るもの']));
    await expect(restoreBackup(adminUrl, backup, false)).rejects.toMatchObject({
      key: 'database-not-empty',
    });
    expect(await withClient(adminUrl, listNames)).toEqual(['残るもの']);
  });
});

describe('there and back', () => {
  test('a backup can be read by its owner alone', async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o600);
  });

  test('a restored database gives the same backup, byte for byte but for its time', async () => {
    const { adminUrl } = await freshDatabase();
    await restoreBackup(adminUrl, backup, false);
    const again = path.join(folder, 'again.gz');
    await writeBackup(adminUrl, again, NOW);
    expect(gunzipSync(await readFile(again)).equals(gunzipSync(content))).toBe(true);
    expect(await withClient(adminUrl, listNames)).toEqual([...HARD_NAMES].sort());
  });

  test('an owner who is no superuser restores over what was there', async () => {
    const { adminUrl } = await ownedDatabase();
    await restoreBackup(adminUrl, backup, false);
    await withClient(adminUrl, (client) => fill(client, ['ersetzt']));
    await restoreBackup(adminUrl, backup, true);
    expect(await withClient(adminUrl, listNames)).toEqual([...HARD_NAMES].sort());
  });

  test('references and triggers guard the restored rows as before', async () => {
    const { adminUrl } = await freshDatabase();
    await restoreBackup(adminUrl, backup, false);
    await withClient(adminUrl, async (client) => {
      await expect(client.query('DELETE FROM "Account"')).rejects.toThrow(/foreign key/);
      await expect(client.query('TRUNCATE "History"')).rejects.toThrow();
    });
  });

  test('the application may use what was restored, and still not change history', async () => {
    const { adminUrl, appUrl } = await freshDatabase();
    await restoreBackup(adminUrl, backup, true);
    await withClient(appUrl, async (client) => {
      expect(await listNames(client)).toHaveLength(HARD_NAMES.length);
      await expect(client.query('DELETE FROM "History"')).rejects.toThrow(/permission denied/);
    });
  });

  test('a backup made while people write holds one moment: each source with its other name', async () => {
    const { adminUrl } = await freshDatabase();
    const file = path.join(folder, 'busy.gz');
    const writing = { goesOn: true };
    const writer = withClient(adminUrl, async (client) => {
      for (let turn = 0; writing.goesOn; turn += 1)
        await fill(client, [`源 ${turn}`, `泉 ${turn}`]);
      return count(client, 'Source');
    });
    await expect
      .poll(() => withClient(adminUrl, (client) => count(client, 'Source')))
      .toBeGreaterThan(20);
    await writeBackup(adminUrl, file, NOW);
    writing.goesOn = false;
    const inAll = await writer;
    const target = await freshDatabase();
    await restoreBackup(target.adminUrl, file, false);
    await withClient(target.adminUrl, async (client) => {
      const sources = await count(client, 'Source');
      expect(sources % 2).toBe(0);
      expect(sources).toBeLessThanOrEqual(inAll);
      expect([await count(client, 'SourceAlias'), 2 * (await count(client, 'Project'))]).toEqual([
        sources,
        sources,
      ]);
    });
  });
});
