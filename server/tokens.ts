/** The secret part of a link, given away once; only its hash is kept. */
import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

export interface Token {
  readonly token: string;
  readonly hash: string;
}

/** 32 random bytes cannot be guessed, so a plain hash (no salt, no stretching) protects them at rest. */
export function makeToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
