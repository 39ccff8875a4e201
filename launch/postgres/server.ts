/** Starts PostgreSQL on a cluster under a minder, and waits until it answers. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { bareEnvironment } from '@/launch/environment';
import { errorCode, Halt } from '@/launch/halt';
import type { Account } from '@/launch/postgres/account';
import { program } from '@/launch/postgres/binaries';
import { LOOPBACK } from '@/launch/postgres/freePort';

export type ServerPlan = {
  readonly binaries: string;
  readonly cluster: string;
  readonly account: Account | null;
  readonly port: number;
  readonly owner: Owner;
  readonly log: string | null;
  readonly settings: Readonly<Record<string, string>>;
  /** A folder to remove once the server has stopped, however it stopped. */
  readonly temporary: string | null;
};

export type Owner = { readonly name: string; readonly password: string };

/** `ended` is settled with the server's last words when it is gone for good. */
export type Server = {
  readonly port: number;
  readonly ended: Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

export type Started = { readonly server: Server } | { readonly lines: readonly string[] };

const WRONG_PASSWORD = '28P01';

const Message = z.union([
  z.object({ ended: z.unknown(), lines: z.array(z.string()) }),
  z.object({ died: z.unknown() }),
]);
type Minder = ChildProcessByStdio<Writable, Readable, null>;

/** Gives the server's last words where it did not start. `onDeath` hears of a death after which it is started again. */
export async function startServer(
  plan: ServerPlan,
  onDeath: () => void = () => {},
): Promise<Started> {
  const minder = mind(plan);
  const ended = listen(minder, onDeath);
  const stop = async () => {
    minder.stdin.end();
    await ended;
  };
  const ready = await answers(plan, ended).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (!ready) return { lines: await ended };
  minder.stdin.write('keep\n');
  return { server: { port: plan.port, ended, stop } };
}

function mind(plan: ServerPlan): Minder {
  const order = {
    program: program(plan.binaries, 'postgres'),
    args: [
      '-D',
      plan.cluster,
      ...Object.entries(settingsOf(plan)).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    account: plan.account,
    log: plan.log,
    temporary: plan.temporary,
  };
  const minder = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'minder.mjs'), JSON.stringify(order)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
      cwd: '/',
      env: bareEnvironment(),
    },
  );
  minder.stdin.on('error', () => {});
  return minder;
}

function settingsOf(plan: ServerPlan): Record<string, string> {
  return {
    ...plan.settings,
    listen_addresses: LOOPBACK,
    port: String(plan.port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
}

function listen(minder: Minder, onDeath: () => void): Promise<readonly string[]> {
  return new Promise((resolve) => {
    createInterface({ input: minder.stdout }).on('line', (line) => {
      const message = Message.parse(JSON.parse(line));
      if ('lines' in message) resolve(message.lines);
      else onDeath();
    });
    minder.on('error', (error) => resolve([String(error)]));
    minder.on('close', () => resolve([]));
  });
}

/** True once it takes a connection. A recovery after a crash may take minutes, so that only its end ends the waiting. */
async function answers(plan: ServerPlan, ended: Promise<unknown>): Promise<boolean> {
  const state = { gone: false };
  void ended.then(() => {
    state.gone = true;
  });
  while (!state.gone) {
    const refusal = await connectionRefusal(ownerUrl(plan, 'postgres'));
    if (refusal === null) return true;
    if (refusal === WRONG_PASSWORD) throw new Halt('password-lost', { folder: plan.cluster });
    await setTimeout(50);
  }
  return false;
}

/** The system's or the database's short name of why no connection is had; null when it is. */
export async function connectionRefusal(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return null;
  } catch (error) {
    return errorCode(error) || 'no-answer';
  } finally {
    await client.end().catch(() => {});
  }
}

export function ownerUrl(
  at: { readonly port: number; readonly owner: Owner },
  database: string,
): string {
  return `postgresql://${at.owner.name}:${encodeURIComponent(at.owner.password)}@${LOOPBACK}:${at.port}/${database}`;
}
