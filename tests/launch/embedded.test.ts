import { readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeEmbedded, type Embedded, openEmbedded } from '@/launch/postgres/embedded';
import { clusterOf } from '@/launch/postgres/place';
import { prepareFolder } from '@/launch/steps/folder';
import { ensureSecrets } from '@/launch/steps/secrets';
import { migrate } from '@/prisma/migrate';
import { ensureApplicationRole } from '@/prisma/roles';
import { count, fill, withClient } from '@/tests/support/rows';

let folder = '';
const open = new Set<Embedded>();

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const parent = await mkdtemp(path.join(os.tmpdir(), 'uratori-embedded-'));
  // Where the database's account can reach it; elsewhere the data would go to the system's folder.
  await chmod(parent, 0o711);
  folder = path.join(parent, 'data');
  await prepareFolder(folder);
  return async () => rm(parent, { recursive: true, force: true });
});

afterEach(closeAll);

async function start(): Promise<Embedded> {
  const embedded = await openEmbedded(folder, (await ensureSecrets(folder)).secrets);
  open.add(embedded);
  return embedded;
}

function postmaster(embedded: Embedded): number {
  return Number.parseInt(
    readFileSync(path.join(clusterOf(embedded.place), 'postmaster.pid'), 'utf8'),
    10,
  );
}

/** One story: each test goes on where the one before it stopped. */
describe.sequential('the embedded database', () => {
  test('begins empty, and gives its application role a password of its own', async () => {
    const { url } = await start();
    expect(await migrate(url)).toMatchObject({ ok: true });
    const { secrets } = await ensureSecrets(folder);
    const role = await ensureApplicationRole(url, secrets.application);
    await withClient(role.url, (client) => fill(client, ['岬新聞']));
    expect(new URL(role.url).username).toBe('uratori_app');
  });

  test('listens on this machine alone, and wants a password', async () => {
    const { url } = await start();
    await withClient(url, async (client) => {
      const { rows } = await client.query(
        `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
                (SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules) AS methods`,
      );
      expect(rows).toEqual([{ addresses: '127.0.0.1', sockets: '', methods: 'scram-sha-256' }]);
    });
  });

  test('is where it was, at the port where it was, at the second start', async () => {
    const { server: first } = await start();
    await closeAll();
    const { server: second, url } = await start();
    expect(second.port).toBe(first.port);
    expect(await withClient(url, (client) => count(client, 'Source'))).toBe(1);
  });

  test('comes back by itself after it was killed, with what was saved', async () => {
    const embedded = await start();
    await withClient(embedded.url, (client) => fill(client, ['湾日報']));
    const killed = postmaster(embedded);
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => withClient(embedded.url, (client) => count(client, 'Source')).catch(() => 0), {
        timeout: 20_000,
      })
      .toBe(2);
    expect(postmaster(embedded)).not.toBe(killed);
  });

  test('is taken over where a killed start left it running', async () => {
    const embedded = await start();
    const left = postmaster(embedded);
    process.kill(minderOf(left), 'SIGKILL');
    await embedded.server.ended;
    open.clear();
    const { url, server } = await start();
    expect(server.port).toBe(embedded.server.port);
    expect(await withClient(url, (client) => count(client, 'Source'))).toBe(2);
  });

  test('ignores the mark of a server that is gone, whose number another program has now', async () => {
    const embedded = await start();
    await closeEmbedded(embedded);
    await writeFile(path.join(clusterOf(embedded.place), 'postmaster.pid'), `${process.pid}\n`);
    expect((await start()).server.port).toBe(embedded.server.port);
  });

  test('is not started by the wrong secrets', async () => {
    const secrets = {
      authentication: 'x'.repeat(40),
      owner: 'y'.repeat(40),
      application: 'z'.repeat(40),
    };
    await expect(openEmbedded(folder, secrets)).rejects.toMatchObject({ key: 'password-lost' });
  });

  test('is not started on the data of another major version', async () => {
    const version = path.join(folder, 'postgres/PG_VERSION');
    const right = await readFile(version, 'utf8');
    await writeFile(version, '12\n');
    await expect(start()).rejects.toMatchObject({
      key: 'database-other-major',
      values: { found: '12' },
    });
    await writeFile(version, right);
  });

  test.skipIf(process.getuid?.() !== 0)('is not started on data of somebody else', async () => {
    const cluster = path.join(folder, 'postgres');
    await chown(cluster, 4321, 4321);
    await expect(start()).rejects.toMatchObject({ key: 'data-folder-foreign' });
  });

  test('is not made anew where it was and is not any more', async () => {
    await rename(path.join(folder, 'postgres'), path.join(folder, 'lost'));
    await expect(start()).rejects.toMatchObject({ key: 'data-missing' });
  });
});

async function closeAll(): Promise<void> {
  for (const embedded of open) await closeEmbedded(embedded);
  open.clear();
}

function minderOf(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  return Number(after.split(' ')[1]);
}
