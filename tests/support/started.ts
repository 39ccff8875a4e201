/** Uratori as a person starts it, in a process of its own with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '@/launch/postgres/freePort';
import { inProject } from '@/launch/root';

export type Started = {
  readonly process: ChildProcess;
  readonly address: string;
  readonly ended: Promise<number | null>;
  /** What it has said so far. */
  readonly words: () => string;
};

/** Waits until it is served, or has ended. */
export async function startUratori(data: string, ...args: string[]): Promise<Started> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [inProject('launch/start.mjs'), ...args], {
    env: { ...process.env, LC_ALL: '', LANG: 'en', PORT: String(port), URATORI_DATA: data },
  });
  const heard = { words: '' };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const served = new Promise<void>((resolve) => {
    for (const output of [child.stdout, child.stderr]) {
      output.on('data', (chunk) => {
        heard.words += String(chunk);
        if (heard.words.includes('Uratori is at')) resolve();
      });
    }
  });
  await Promise.race([served, ended]);
  return { process: child, address: `http://localhost:${port}`, ended, words: () => heard.words };
}

/** The processes that a process has started, by what they run. */
export function childrenOf(pid: number): { pid: number; command: string }[] {
  const numbers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return numbers.map((text) => ({
    pid: Number(text),
    command: readFileSync(`/proc/${text}/cmdline`, 'utf8'),
  }));
}

export function postgresOf(data: string): number {
  return Number.parseInt(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8'), 10);
}

export function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
}
