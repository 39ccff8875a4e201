/** Runs the web server, and tells when it answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Halt } from '@/launch/halt';
import { tryPort } from '@/launch/postgres/freePort';
import { inProject } from '@/launch/root';
import { NEXT } from '@/launch/steps/build';

export type WebPlan = {
  readonly mode: 'start' | 'dev';
  readonly host: string;
  readonly port: number;
  /** What people type; sign-in is bound to it. */
  readonly address: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly data: string;
  /** Besides ours. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A file for what it says; null leaves that to the terminal. */
  readonly log: string | null;
};

/** `ended` is settled with the exit code or the signal. */
export type Web = {
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
  /** As a machine does that loses its power. */
  readonly kill: () => Promise<void>;
};

/** Pages that are being sent may be finished; an open stream would never be. */
const PATIENCE = 5_000;
const BEGIN_PATIENCE = 120_000;
/** In a pause V8 gives back its room for new objects, and spends the next long page collecting garbage. This keeps it: 0025. */
const AWAKE = ['--min-semi-space-size=32', '--max-semi-space-size=64', '--no-memory-reducer'];

export async function expectFreePort(port: number, host: string): Promise<void> {
  const found = await tryPort(port, host);
  if (typeof found === 'number') return;
  if (found === 'EADDRINUSE') throw new Halt('port-taken', { port, next: port + 1 });
  if (found === 'EACCES') throw new Halt('port-not-allowed', { port });
  throw new Halt('host-unknown', { host });
}

export async function startWeb(plan: WebPlan, signal: AbortSignal): Promise<Web> {
  const output = plan.log === null ? 'inherit' : openSync(plan.log, 'a');
  const child = spawn(process.execPath, commandLine(plan), {
    cwd: inProject(),
    env: environment(plan),
    // In a session of its own, so that Ctrl-C reaches only us and the order of stopping is ours.
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, by) => resolve(String(code ?? by)));
  });
  const web = { ended, stop: () => stop(child, ended), kill: () => kill(child, ended) };
  await untilAnswered(plan, ended, signal).catch(async (error: unknown) => {
    await web.stop();
    throw error;
  });
  return web;
}

function commandLine({ mode, host, port }: WebPlan): string[] {
  const tether = pathToFileURL(inProject('launch/steps/tether.mjs')).href;
  const program = mode === 'dev' ? [NEXT, mode] : [...AWAKE, inProject('launch/web.mjs')];
  return ['--import', tether, ...program, '--hostname', host, '--port', String(port)];
}

/** Neither the address that may change the schema nor the first administrator's password is handed on. */
function environment(plan: WebPlan): NodeJS.ProcessEnv {
  const { URATORI_ADMIN_EMAIL: _, URATORI_ADMIN_PASSWORD: __, ...given } = process.env;
  return {
    ...given,
    ...plan.environment,
    NODE_ENV: plan.mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: plan.databaseUrl,
    NEXTAUTH_SECRET: plan.secret,
    NEXTAUTH_URL: plan.address,
    PORT: String(plan.port),
    URATORI_DATA: plan.data,
  };
}

async function untilAnswered(
  plan: WebPlan,
  ended: Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  const state = { end: '' };
  void ended.then((end) => {
    state.end = end;
  });
  const deadline = Date.now() + BEGIN_PATIENCE;
  while (!(await answers(plan))) {
    signal.throwIfAborted();
    if (state.end) throw new Halt('web-ended', { reason: state.end });
    if (Date.now() > deadline) throw new Halt('web-silent', { address: plan.address });
    await setTimeout(100);
  }
}

/**
 * Any answer will do, also the word that something is wrong: it is the pages' business to say what. Over a connection
 * of its own, since the server's end would wait for one that is kept.
 */
function answers({ host, port }: WebPlan): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/', agent: false }, (answer) => {
      answer.resume();
      answer.once('close', () => resolve(true));
    });
    request.once('error', () => resolve(false));
  });
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const impatience = setTimeout(PATIENCE, 'late', { ref: false });
  if ((await Promise.race([ended, impatience])) === 'late') child.kill('SIGKILL');
  await ended;
}

async function kill(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
