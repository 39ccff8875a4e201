/** Passwords at rest. Without 'server-only', so that launching can make the first administrator with it. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id at the least memory that OWASP's Password Storage Cheat Sheet recommends (19 MiB, two passes, one
 * lane), so that several people signing in at once do not exhaust a small server; about 30 ms each.
 */
const cost = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Of a password that `readPassword` let through. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let nobodys: Promise<string> | undefined;

/** False as slowly for an account that does not exist (`null`) as for a wrong password: the time taken must not tell which. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('base64url'));
  const against = stored ?? (await nobodys);
  return (await verify(against, password)) && stored !== null;
}
