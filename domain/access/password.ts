/** What a password must be: long. Nothing else makes one hard to guess and easy to keep (NIST SP 800-63B, 5.1.1.2). */
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** Code points. */
export const shortestPassword = 12;
/** Code points. A sentence fits; hashing a whole book would only keep the server busy. */
export const longestPassword = 200;

export type PasswordRefusal = 'password-too-short' | 'password-too-long';

/** One spelling of what was typed: the same characters differ between keyboards and systems. */
export function foldPassword(raw: string): string {
  return raw.toWellFormed().normalize('NFKC');
}

/** A new password, folded. Bounds: `shortestPassword` to `longestPassword` code points. */
export function readPassword(raw: string): Outcome<string, PasswordRefusal> {
  const password = foldPassword(raw);
  const length = [...password].length;
  if (length < shortestPassword) return refused('password-too-short');
  return length > longestPassword ? refused('password-too-long') : accepted(password);
}
