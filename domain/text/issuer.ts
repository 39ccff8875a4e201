/** Names of agencies, papers and authors, recognised by where else they stand on the same page: no list of them is kept. */
import type { Clue } from '@/domain/text/clue';
import { looksLikeNames } from '@/domain/text/credits';

/** Widest name of an agency or a paper, in the measure of `Look`. */
export const WIDEST_NAME = 16;

/** What a bracket or a dateline holds: （鴎通信）, (Northwire), [湊町 17日 鴎通信], 【湊町＝鴎通信】. */
const CREDIT = /[（(［[【]([^（()）［\][］【】]{2,40})[）)］\]】]/g;

/** The names that the story credits in its brackets: what each holds, and the ends of it that begin behind a space or a sign. */
export function findCredited(story: readonly Clue[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of story) {
    for (const [, content = ''] of text.matchAll(CREDIT)) {
      names.add(content.trim());
      for (const { index } of content.matchAll(/[\s　＝=/／・、,]/g))
        names.add(content.slice(index + 1).trim());
    }
  }
  return names;
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
