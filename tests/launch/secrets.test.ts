import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSecrets, secretsFile } from '@/launch/steps/secrets';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const mode = async () => (await stat(secretsFile(folder))).mode & 0o777;

test('secrets are made once, and only their owner can read them', async () => {
  const first = await ensureSecrets(folder);
  const second = await ensureSecrets(folder);
  expect([first.made, second.made]).toEqual([true, false]);
  expect(second.secrets).toEqual(first.secrets);
  expect(await mode()).toBe(0o600);
});

test('each is another, and long enough not to be guessed', async () => {
  const { secrets } = await ensureSecrets(folder);
  expect(new Set(Object.values(secrets)).size).toBe(3);
  for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[\w-]{43}$/);
});

test('a file that others could read is closed to them', async () => {
  await ensureSecrets(folder);
  await chmod(secretsFile(folder), 0o644);
  await ensureSecrets(folder);
  expect(await mode()).toBe(0o600);
});

test('nothing is written beside the one file', async () => {
  await ensureSecrets(folder);
  expect(await readFile(secretsFile(folder), 'utf8')).toContain('authentication');
  await expect(stat(`${secretsFile(folder)}.new`)).rejects.toThrow();
});
