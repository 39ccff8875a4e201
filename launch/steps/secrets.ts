/** The installation's secrets: made once, readable by their owner alone, never shown. */
import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { errorCode, Halt } from '@/launch/halt';
import { writeWhole } from '@/launch/wholeFile';

const Secrets = z.object({
  /** Signs the sessions of those who are signed in. */
  authentication: z.string().min(32),
  /** Passwords of the embedded database's roles. */
  owner: z.string().min(20),
  application: z.string().min(20),
});

export type Secrets = z.infer<typeof Secrets>;

export async function ensureSecrets(folder: string): Promise<{ secrets: Secrets; made: boolean }> {
  const file = secretsFile(folder);
  const found = await readSecrets(folder);
  if (found) {
    await chmod(file, 0o600);
    return { secrets: found, made: false };
  }
  const secrets = makeSecrets();
  // On disk before it is used: a password that only a database remembers would lock us out.
  await writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
  return { secrets, made: true };
}

export async function readSecrets(folder: string): Promise<Secrets | null> {
  const file = secretsFile(folder);
  try {
    return Secrets.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new Halt('secrets-unreadable', { file });
  }
}

export function secretsFile(folder: string): string {
  return path.join(folder, 'secrets.json');
}

function makeSecrets(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  return { authentication: secret(), owner: secret(), application: secret() };
}
