import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  childrenOf,
  isAlive,
  postgresOf,
  type Started,
  startUratori,
} from '@/tests/support/started';

// A start is many seconds on a busy machine.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let parent = '';
let data = '';
test.beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'uratori-started-'));
  await chmod(parent, 0o711);
  data = path.join(parent, 'data');
});
test.afterAll(() => rm(parent, { recursive: true, force: true }));

function webOf({ process: { pid = 0 } }: Started): number {
  const web = childrenOf(pid).find(({ command }) => command.includes('launch/web.mjs'));
  return web?.pid ?? 0;
}

test('an empty folder becomes a served page, and nothing runs on after Ctrl-C', async ({
  page,
}) => {
  const started = await startUratori(data);
  await page.goto(started.address);
  await expect(page.getByRole('main')).toBeVisible();
  const [web, postgres] = [webOf(started), postgresOf(data)];
  started.process.kill('SIGINT');
  expect(await started.ended).toBe(0);
  expect([web, postgres].filter(isAlive)).toEqual([]);
});

test('a second start does nothing again, and says no secret', async () => {
  const started = await startUratori(data);
  expect(started.words()).toContain('built before, nothing changed');
  expect(started.words()).not.toMatch(/[\w-]{43}/);
  started.process.kill('SIGTERM');
  expect(await started.ended).toBe(0);
});

test('a web server that dies takes the database down cleanly, and is reported', async () => {
  const started = await startUratori(data);
  const postgres = postgresOf(data);
  process.kill(webOf(started), 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(started.words()).toContain('The web server ended by itself (SIGKILL)');
  expect(isAlive(postgres)).toBe(false);
});

test('a killed start leaves nothing running, and the next one serves at once', async ({ page }) => {
  const killed = await startUratori(data);
  const left = [webOf(killed), postgresOf(data)];
  killed.process.kill('SIGKILL');
  const next = await startUratori(data);
  expect(left.filter(isAlive)).toEqual([]);
  await page.goto(next.address);
  await expect(page.getByRole('main')).toBeVisible();
  next.process.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});
