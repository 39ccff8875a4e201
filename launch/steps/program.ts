/** Runs a program of the packages as a step of its own, its output shown as the step's progress. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { tellLine } from '@/launch/progress';
import { inProject } from '@/launch/root';

export type Run = {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
};

/** The exit code of Node with `args`; null when a signal ended it. */
export async function runNode({ args, env, signal }: Run): Promise<number | null> {
  const child = spawn(process.execPath, [...args], {
    cwd: inProject(),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const lines = showLines(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  return lines.full ? DISK_FULL : code;
}

/** Stands for whatever exit code a program gives itself when the disk is full. */
export const DISK_FULL = -28;

function showLines(child: ChildProcess): { full: boolean } {
  const seen = { full: false };
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      seen.full ||= /ENOSPC|No space left on device/.test(line);
      if (line.trim()) tellLine(line);
    });
  }
  return seen;
}
