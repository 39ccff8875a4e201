/** One spelling of an e-mail address, so that an account is found however its address was typed. */
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** Code points; the longest address a mail server can be given (RFC 5321, 4.5.3.1.3, with its errata). */
const longest = 254;

/** One @ with something before it and a dotted name after it; more is for a mail server to say. */
const shape = /^[^\s@\p{Cc}]+@[^\s@.\p{Cc}]+(\.[^\s@.\p{Cc}]+)+$/u;

/**
 * Lower case, full-width letters as plain ones (what a Japanese keyboard types), without surrounding white
 * space. Bounds: 254 code points. Refuses what no address looks like.
 */
export function foldEmail(raw: string): Outcome<string, 'email-invalid'> {
  const email = raw.toWellFormed().normalize('NFKC').trim().toLowerCase().normalize('NFC');
  const fits = [...email].length <= longest && shape.test(email);
  return fits ? accepted(email) : refused('email-invalid');
}
