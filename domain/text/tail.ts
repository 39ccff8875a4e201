/** The lines below the story: its credits, then the page's furniture to the end. */
import type { Clue } from '@/domain/text/clue';
import { isAuthorNote, isBracketed, looksLikeNames } from '@/domain/text/credits';
import type { RegionKind } from '@/domain/text/region-kind';
import { isSummary, type Stretch } from '@/domain/text/story';
import type { Vocabulary } from '@/domain/text/vocabulary';

/** The kinds of all lines from the story's end on. Credits come first, buttons and page numbers may stand between: any other line closes them. */
export function judgeTail(
  clues: readonly Clue[],
  story: Stretch,
  words: Vocabulary,
  isIssuer: (clue: Clue) => boolean,
): RegionKind[] {
  let isOpen = true;
  return clues.slice(story.end).map((clue, offset) => {
    const index = story.end + offset;
    if (clue.isPost) return 'embed';
    if (isOpen && (isCredit(clues, index, words) || isIssuer(clue))) return 'byline';
    if (isOpen && goesOnInList(clues, index, story, words)) return 'body';
    isOpen &&= clue.furniture === 'control' || clue.isNumber;
    return 'boilerplate';
  });
}

function isCredit(clues: readonly Clue[], index: number, words: Vocabulary): boolean {
  const clue = clues[index];
  if (clue === undefined || clue.furniture !== null) return false;
  if (clue.isDate || clue.isCredit || isBracketed(clue) || isAuthorNote(clue)) return true;
  const below = clues[index + 1];
  const isOwner = below?.furniture === 'notice' && below.text.includes(clue.text);
  return !isOwner && looksLikeNames(clue) && words.share(clue.text) < 0.5;
}

/** A list that the story's last line announces, or that keeps to its words; summaries behind hashtags. */
function goesOnInList(
  clues: readonly Clue[],
  index: number,
  story: Stretch,
  words: Vocabulary,
): boolean {
  const clue = clues[index];
  if (clue === undefined || clue.furniture !== null || clue.isNumber) return false;
  if (clues[story.end - 1]?.ending === 'colon' || isSummary(clue)) return true;
  return clue.isBulleted && words.share(clue.text) >= 0.5;
}
