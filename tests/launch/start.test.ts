import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from '@/launch/lock';
import { inProject } from '@/launch/root';
import { bareDatabase } from '@/tests/support/database';
import { withClient } from '@/tests/support/rows';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { code: number | null; words: string };

/** `npm start` without npm, on a data folder of its own. */
function start(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [inProject('launch/start.mjs'), ...args], {
    env: {
      ...process.env,
      LC_ALL: '',
      LANG: 'en_US.UTF-8',
      PORT: '0',
      URATORI_DATA: path.join(folder, 'data'),
      ...env,
    },
  });
  let words = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk) => {
      words += String(chunk);
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, words })));
}

/** A port that nobody uses while the tests run; the start is refused for other reasons before it is tried. */
const PORT = '39187';

describe('a start that is refused with a sentence', () => {
  test('an option that there is not', async () => {
    const { code, words } = await start({}, '--bogus');
    expect(code).toBe(2);
    expect(words).toContain('There is no option --bogus.');
  });

  test('a port that is none', async () => {
    expect(await start({ PORT: 'http' })).toMatchObject({
      code: 1,
      words: expect.stringContaining('PORT is "http"'),
    });
  });

  test('a port that another program uses, in Japanese where that is the language', async () => {
    const server = createServer().listen(Number(PORT), '127.0.0.1');
    const { code, words } = await start({ PORT, LANG: 'ja_JP.UTF-8' });
    server.close();
    expect(code).toBe(1);
    expect(words).toContain(`ポート ${PORT} は別のプログラムが使っています。`);
  });

  test('a data folder with which Uratori runs already', async () => {
    const data = path.join(folder, 'busy');
    const lock = await takeLock(data);
    const { code, words } = await start({ PORT, URATORI_DATA: data });
    await lock?.release();
    expect(code).toBe(1);
    expect(words).toContain('already running');
  });

  test.skipIf(process.getuid?.() !== 0)('a data folder of somebody else', async () => {
    const data = path.join(folder, 'foreign');
    await mkdir(data);
    await chown(data, 4321, 4321);
    expect(await start({ PORT, URATORI_DATA: data })).toMatchObject({
      code: 1,
      words: expect.stringContaining('belongs to somebody else (user 4321)'),
    });
  });

  test('a data folder that cannot be made', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const { code, words } = await start({ PORT, URATORI_DATA: path.join(folder, 'file/data') });
    expect(code).toBe(1);
    expect(words).toContain('cannot be written to');
  });

  test('secrets that cannot be read', async () => {
    const data = path.join(folder, 'secrets');
    await mkdir(data);
    await writeFile(path.join(data, 'secrets.json'), '{}');
    expect(await start({ PORT, URATORI_DATA: data })).toMatchObject({
      code: 1,
      words: expect.stringContaining('cannot be read as secrets'),
    });
  });

  const addresses = {
    'is none of a database': ['https://misaki.example/secret', 'DATABASE_URL is not an address'],
    'nobody answers at': [
      'postgresql://a:secret@127.0.0.1:9/uratori',
      '127.0.0.1:9 (DATABASE_URL) does not answer',
    ],
  };
  test.each(Object.entries(addresses))(
    'an address that %s, without showing its password',
    async (_, [url = '', sentence]) => {
      const { code, words } = await start({ PORT, DATABASE_URL: url });
      expect(code).toBe(1);
      expect(words).toContain(sentence);
      expect(words).not.toContain('secret@');
    },
  );

  test('a password that is wrong, a database that there is not, one of something else', async () => {
    const { adminUrl } = await bareDatabase();
    await withClient(adminUrl, (client) => client.query('CREATE TABLE invoices ()'));
    const [wrong, missing] = [new URL(adminUrl), new URL(adminUrl)];
    wrong.password = 'wrong';
    missing.pathname = '/nowhere';
    const ended = await Promise.all(
      [wrong.href, missing.href, adminUrl].map((url) =>
        start({
          PORT,
          URATORI_DATA: path.join(folder, new URL(url).pathname + new URL(url).password.length),
          DATABASE_URL: url,
        }),
      ),
    );
    expect(ended.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(ended[0]?.words).toContain('does not let us in');
    expect(ended[1]?.words).toContain('There is no database "nowhere"');
    expect(ended[2]?.words).toContain('tables of something else (invoices)');
  });
});

test('help is given before anything is done', async () => {
  const { code, words } = await start({ URATORI_DATA: path.join(folder, 'unmade') }, '--help');
  expect(code).toBe(0);
  expect(words).toContain('npm start -- --demo');
  await expect(stat(path.join(folder, 'unmade'))).rejects.toThrow();
});
