/** Runs a program of the packages with its output shown as it comes. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '@/launch/root';

export type Tool = {
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

/** `script` is a path inside node_modules. Gives the exit code. */
export function runTool({ script, args, env }: Tool): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject('node_modules', script), ...args], {
      cwd: inProject(),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const stop = () => {
      child.kill('SIGTERM');
      process.exit(143);
    };
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Lends the name of a file for a runner's report; gives what it wrote there, or null when it wrote none. */
export async function withReport(
  run: (file: string) => Promise<number>,
): Promise<{ code: number; report: unknown }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'uratori-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await run(file);
    const text = await readFile(file, 'utf8').catch(() => 'null');
    return { code, report: JSON.parse(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
