/** The passages that two texts have in common, whatever their width, case and spacing. */
import { codePoint } from './offset';
import { type FoldedText, foldText, hashShingles, shingleLength } from './shingles';
import type { Span } from './span';

export interface CopiedPassage {
  /** Where it stands in the first text and in the second, in code points. */
  readonly one: Span;
  readonly other: Span;
}

/** A passage weighs as much as its characters; what is spelt in letters needs some three of them for what one kanji says. */
const leastWeight = 20;
const weightOfLetter = 1 / 3;

/**
 * The longest passages that stand in both texts, in order of the first. A passage of the first text is told
 * once, with the place in the second where most of it goes on; none lies within another.
 */
export function findCopied(one: string, other: string): CopiedPassage[] {
  const [first, second] = [foldText(one), foldText(other)];
  const index = indexOf(second);
  const found: CopiedPassage[] = [];
  const hashes = hashShingles(first);
  for (let at = 0; at < hashes.length; at++) {
    const run = longestRun(first, second, at, index.get(hashes[at] ?? 0) ?? []);
    if (run === null || weigh(first, at, run.length) < leastWeight) continue;
    found.push({ one: spanOf(first, at, run.length), other: spanOf(second, run.at, run.length) });
    at += run.length - 1;
  }
  return found;
}

/** Where each shingle of a text begins. */
function indexOf(text: FoldedText): Map<number, number[]> {
  const index = new Map<number, number[]>();
  hashShingles(text).forEach((hash, at) => {
    const known = index.get(hash);
    if (known) known.push(at);
    else index.set(hash, [at]);
  });
  return index;
}

/** A run of nothing but the same character many times (a line of dashes) begins everywhere: so many places are looked at, no more. */
const mostPlaces = 50;

function longestRun(first: FoldedText, second: FoldedText, at: number, places: readonly number[]) {
  let best: { at: number; length: number } | null = null;
  for (const place of places.slice(0, mostPlaces)) {
    const length = runLength(first, second, at, place);
    if (length >= shingleLength && (best === null || length > best.length)) {
      best = { at: place, length };
    }
  }
  return best;
}

function runLength(first: FoldedText, second: FoldedText, at: number, place: number): number {
  let length = 0;
  while (
    at + length < first.characters.length &&
    first.characters[at + length] === second.characters[place + length]
  ) {
    length += 1;
  }
  return length;
}

function weigh({ characters }: FoldedText, at: number, length: number): number {
  return characters
    .slice(at, at + length)
    .reduce((sum, character) => sum + (isDense(character) ? 1 : weightOfLetter), 0);
}

/** Scripts that write a word in a character or two. */
function isDense(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character);
}

function spanOf({ places }: FoldedText, at: number, length: number): Span {
  return {
    start: codePoint(places[at] ?? 0),
    end: codePoint((places[at + length - 1] ?? 0) + 1),
  };
}
