/** The form in which a text is stored: line ends as `\n`, no leading byte-order mark, every other character as it came. */

import { accepted } from '@/domain/outcome';
import { type CodePoint, codePoint } from '@/domain/text/offset';

export interface Unstorable {
  readonly ok: false;
  readonly refusal: 'text-unstorable';
  /** Code points from the start of the text as it would be stored, to the first character that cannot be. */
  readonly offset: CodePoint;
}

/**
 * Turns `\r\n` and `\r` into `\n` and takes one leading U+FEFF away; no NFC, no trimming, so that a
 * quote equals what was published. Refused: `text-unstorable`, with the place, for U+0000 (PostgreSQL
 * cannot hold it) and for half of a surrogate pair (UTF-8 cannot).
 */
export function normaliseText(
  text: string,
): { readonly ok: true; readonly value: string } | Unstorable {
  const stored = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const at = stored.search(/[\0\p{Cs}]/u);
  if (at === -1) return accepted(stored);
  const before = [...stored.slice(0, at)].length;
  return { ok: false, refusal: 'text-unstorable', offset: codePoint(before) };
}
