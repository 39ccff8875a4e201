/** Keeps two starts from working on one folder at once. The system lets go of it with the process, however that ends. */
import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '@/launch/halt';

export type Lock = { readonly release: () => Promise<void> };

/** Null when somebody else holds it. */
export async function takeLock(folder: string): Promise<Lock | null> {
  const address = await addressOf(folder);
  return (await listen(address)) ?? ((await isStale(address)) ? listen(address) : null);
}

export async function waitForLock(folder: string, signal?: AbortSignal): Promise<Lock> {
  for (;;) {
    signal?.throwIfAborted();
    const lock = await takeLock(folder);
    if (lock) return lock;
    await setTimeout(300);
  }
}

/** Linux has addresses that leave no file behind; elsewhere it is a socket in the folder for temporary files. */
async function addressOf(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 32);
  if (process.platform === 'win32') return `\\\\.\\pipe\\uratori-${name}`;
  return process.platform === 'linux'
    ? `\0uratori-${name}`
    : path.join(os.tmpdir(), `uratori-${name}`);
}

function listen(address: string): Promise<Lock | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) =>
      errorCode(error) === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve({ release: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

/** A socket's file stays after a kill; nobody answers there. */
async function isStale(address: string): Promise<boolean> {
  if (!path.isAbsolute(address) || process.platform === 'win32') return false;
  const answered = await new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (!answered) await rm(address, { force: true });
  return !answered;
}
