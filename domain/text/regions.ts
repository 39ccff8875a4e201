/**
 * What each line of a page is, from how lines look and stand: the story is the heaviest run of lines
 * (`findStory`), above it stand the headline and bylines, below it credits and furniture.
 *
 * Decided here: a section label above the headline, tags, rankings, related stories and calls to
 * subscribe are boilerplate, and so is whatever stands above the headline; a caption is body with its
 * photo credit, a credit alone is a byline; of an embedded post its text, its link and its author's line are
 * embed, while the page's own retelling of the post, summaries behind a hashtag and lists in the
 * story are body.
 */

import { judgeBody } from '@/domain/text/body';
import { type Clue, findClues } from '@/domain/text/clue';
import { isAuthorNote, isBracketed, looksLikeNames } from '@/domain/text/credits';
import { judgeHead } from '@/domain/text/headline';
import { findCredited, findIssuers, isAuthor, WIDEST_NAME } from '@/domain/text/issuer';
import type { Line } from '@/domain/text/line';
import type { RegionKind } from '@/domain/text/region-kind';
import { findStory, type Stretch } from '@/domain/text/story';
import { trimToCore } from '@/domain/text/story-core';
import { judgeTail } from '@/domain/text/tail';
import { Vocabulary } from '@/domain/text/vocabulary';

/** One kind for each line given, in order. The lines are those of `listLines`: all that are not blank. */
export function findRegions(lines: readonly Line[]): RegionKind[] {
  const clues = findClues(lines);
  const story = storyOf(clues);
  if (story.end === 0) return clues.map(judgeAlone);
  const within = clues.slice(story.first, story.end);
  const opening = within.findIndex((clue) => clue.isProse || clue.isPost);
  const first = story.first + Math.max(0, opening);
  const words = new Vocabulary(
    within.filter((clue) => clue.isProse && !isAuthorNote(clue)).map((clue) => clue.text),
  );
  const head = clues.slice(0, first);
  const issuers = findIssuers(head, clues.slice(story.end));
  const credited = findCredited(within);
  const isIssuer = ({ text, width }: Clue) =>
    issuers.has(text) || (width <= WIDEST_NAME && credited.has(text));
  const above = judgeHead(head, words, isIssuer);
  const bylines = head.filter((_, index) => above[index] === 'byline');
  const isKnown = (clue: Clue) => isIssuer(clue) || isAuthor(clue, bylines);
  return [
    ...above,
    ...judgeBody(clues.slice(first, story.end), words, isKnown),
    ...judgeTail(clues, story, words, isKnown),
  ];
}

/** Narrower, a last line is the name of who issues the text rather than its end. */
const NARROWEST_END = 12;

/** A text without any furniture was pasted without its page: it is the story from end to end, but for the credits below it. */
function storyOf(clues: readonly Clue[]): Stretch {
  if (isPage(clues) || !clues.some((clue) => clue.isProse || clue.isPost))
    return trimToCore(clues, findStory(clues));
  const last = clues.findLastIndex((clue) => {
    const isCredit = clue.isDate || clue.isCredit || isBracketed(clue) || looksLikeNames(clue);
    const isLine = clue.ending !== 'open' || clue.isBulleted || clue.width >= NARROWEST_END;
    return clue.isPost || (isLine && !isCredit);
  });
  return { first: 0, end: last + 1 };
}

/** Furniture shows by its words, by ranks and counters, by labels in a row. */
function isPage(clues: readonly Clue[]): boolean {
  return clues.some((clue, index) => {
    const row = [clue, clues[index + 1], clues[index + 2]];
    const isLabel = (line: Clue | undefined) =>
      line?.ending === 'open' && line.width < NARROWEST_END;
    return (
      clue.furniture !== null ||
      clue.isNumber ||
      row.every((line) => isLabel(line) && !line?.isBulleted)
    );
  });
}

/** Where no line is running text, nothing tells a story from its page: only what names itself is set apart. */
function judgeAlone(clue: Clue): RegionKind {
  if (clue.isPost) return 'embed';
  if (clue.furniture !== null) return 'boilerplate';
  return clue.isDate || clue.isCredit ? 'byline' : 'body';
}
