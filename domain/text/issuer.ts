/** Names of agencies, papers and authors, recognised by where else they stand on the same page: no list of them is kept. */
import type { Clue } from '@/domain/text/clue';
import { looksLikeNames } from '@/domain/text/credits';

/** Widest name of an agency or a paper, in the measure of `Look`. */
const WIDEST_NAME = 16;

/** Short lines of the page that the story itself credits, in a dateline or a bracket: [港 21日 ○○], （○○）, (○○) —. */
export function isCredited({ text, width }: Clue, story: readonly Clue[]): boolean {
  if (width > WIDEST_NAME || /[。！？!?]/.test(text)) return false;
  return story.some(({ text: line }) => {
    const at = line.indexOf(text);
    if (at < 0 || line === text) return false;
    const before = line.slice(Math.max(0, at - 20), at);
    const isOpened = /[（(［[【][^）)］\]】]*$/.test(before) || /[＝=]\s*$/.test(before);
    return isOpened && /^\s*[）)］\]】＝=]/.test(line.slice(at + text.length));
  });
}

/** Short lines that stand between headline and story as well as right below the story: who issues it says so twice. */
export function findIssuers(head: readonly Clue[], tail: readonly Clue[]): ReadonlySet<string> {
  const below = new Set(tail.slice(0, 3).map((clue) => clue.text));
  const isShort = (clue: Clue) => clue.width <= WIDEST_NAME && clue.furniture === null;
  return new Set(
    head
      .filter((clue) => isShort(clue) && !clue.isNumber && below.has(clue.text))
      .map((clue) => clue.text),
  );
}

/** A name that a byline above the story holds, once more. */
export function isAuthor(clue: Clue, bylines: readonly Clue[]): boolean {
  return looksLikeNames(clue) && bylines.some(({ text }) => text.includes(clue.text));
}
