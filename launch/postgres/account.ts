/** Under whose name PostgreSQL runs: it refuses to be root, so that root hands it to the system user `postgres`. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { errorText, Halt } from '@/launch/halt';

const run = promisify(execFile);
const NAME = 'postgres';

export type Account = { readonly uid: number; readonly gid: number };

/** Null means: under the name of the person who starts it. */
export async function findAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function create(): Promise<Account> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
  } catch (error) {
    throw new Halt('no-account', { detail: errorText(error) });
  }
  const made = await lookUp();
  if (!made) throw new Halt('no-account', { detail: NAME });
  return made;
}
