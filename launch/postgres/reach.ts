/** Whether the account under which PostgreSQL runs can get at a place; asked of the system, which knows all its rules. */
import { spawnSync } from 'node:child_process';
import type { Account } from '@/launch/postgres/account';

export function canEnter(account: Account | null, folder: string): boolean {
  return succeeds(account, '/bin/sh', ['-c', 'cd -- "$0"', folder]);
}

/** A program that starts has reached its libraries, too. */
export function canRun(account: Account | null, program: string): boolean {
  return succeeds(account, program, ['--version']);
}

function succeeds(account: Account | null, program: string, args: string[]): boolean {
  const done = spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' });
  return done.status === 0;
}
