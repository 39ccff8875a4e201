/** Finds what the demo newsroom quotes in its texts. */
import { type IndexedText, utf16 } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';

/** The span of the n-th occurrence of some words, counted from 1, in code points. Throws when there is none: the newsroom's own tests look first. */
export function locate(text: IndexedText, words: string, occurrence = 1, from = 0): Span {
  let at = text.text.indexOf(words, from);
  for (let seen = 1; seen < occurrence; seen += 1) at = text.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return {
    start: text.toCodePoint(utf16(at)),
    end: text.toCodePoint(utf16(at + words.length)),
  };
}
