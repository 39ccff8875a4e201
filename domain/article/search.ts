/** What a person typed into a search box, and whether a piece of text answers it. */
import { foldWidth } from './width';

export interface Search {
  /** All that was typed, its white space made single spaces. */
  readonly phrase: string;
  /** Its words, each once; all of them are asked for. Japanese without spaces is one word. */
  readonly words: readonly string[];
}

/** In code points; a pasted sentence fits. What is longer is cut. */
export const longestSearch = 400;
/** Beyond these, words are not asked for one by one: each is a condition on every text. */
const mostWords = 10;

/** Null when nothing was typed that could be looked for. */
export function readSearch(typed: string): Search | null {
  const clean = typed
    .toWellFormed()
    .replace(/[\s\0]+/gu, ' ')
    .trim();
  const phrase = [...clean].slice(0, longestSearch).join('').trim();
  const words = [...new Set(phrase.split(' '))].slice(0, mostWords);
  return phrase === '' ? null : { phrase, words };
}

/** How well a piece answers: it holds the phrase, it holds all the words somewhere, or it does not answer. */
export type Fit = 'phrase' | 'words' | null;

export function fitOf(piece: string, { phrase, words }: Search): Fit {
  const folded = foldWidth(piece).replace(/\s+/gu, ' ');
  if (folded.includes(foldWidth(phrase))) return 'phrase';
  return words.every((word) => folded.includes(foldWidth(word))) ? 'words' : null;
}
