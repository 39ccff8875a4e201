/** The lines above the first running text: which is the headline, what stands between it and the story. */
import type { Clue } from '@/domain/text/clue';
import { hasDate, isCaption, looksLikeNames } from '@/domain/text/credits';
import type { RegionKind } from '@/domain/text/region-kind';
import type { Vocabulary } from '@/domain/text/vocabulary';

/** The kinds of all lines before the story's first running text. */
export function judgeHead(
  head: readonly Clue[],
  words: Vocabulary,
  isIssuer: (clue: Clue) => boolean,
): RegionKind[] {
  const last = findHeadline(head, words);
  const first = isSecondLine(head, last, words) ? last - 1 : last;
  const below = head.slice(last + 1);
  const isDatedBelow = below.some((clue) => clue.isDate || clue.isCredit);
  const isPage = head.some(
    (clue) => clue.furniture !== null || clue.isNumber || clue.text !== clue.bare,
  );
  return [
    ...head.slice(0, first).map((clue, index) => {
      const isNear = !isDatedBelow && first - index <= 2;
      if (!isPage && couldBeHeadline(clue) && clue.width >= NARROWEST_DECK) return 'heading';
      return judgeAbove(clue, isNear);
    }),
    ...head.slice(first, last + 1).map((): RegionKind => 'heading'),
    ...judgeBelow(below, words, isIssuer),
  ];
}

/** Narrower lines are labels. */
const NARROWEST_HEADLINE = 6;
/** From this width on a headline weighs no more. */
const FULL_HEADLINE = 30;
/** What a headline should weigh: ten characters that share half their words with the story. */
const LIGHTEST_HEADLINE = 0.25;
/** What it must weigh where nothing else weighs more: eight characters without a word of the story's. */
const LIGHTEST_OF_ALL = 0.08;
/** How much the lowest place counts against the highest, on the same scale. */
const NEARNESS = 0.15;

/** The line that shares the story's words and has a headline's width; of equals the lowest. The head's length where none will do. */
function findHeadline(head: readonly Clue[], words: Vocabulary): number {
  let best = { index: head.length, score: Number.NEGATIVE_INFINITY };
  for (const [index, clue] of head.entries()) {
    const weight = weighHeadline(clue, words);
    if (weight < LIGHTEST_OF_ALL) continue;
    const isLight = weight < LIGHTEST_HEADLINE ? 1 : 0;
    const score = weight + (NEARNESS * (index + 1)) / head.length - isLight;
    if (score >= best.score) best = { index, score };
  }
  return best.index;
}

function weighHeadline(clue: Clue, words: Vocabulary): number {
  if (!couldBeHeadline(clue)) return 0;
  const weight =
    (words.share(clue.text) + 0.3) * (Math.min(clue.width, FULL_HEADLINE) / FULL_HEADLINE);
  // A numbered line is the last step of a path to the page, which repeats the headline.
  return clue.text === clue.bare ? weight : weight * 0.8;
}

/** A headline in two lines: the upper one is right above, and as much about the story. */
function isSecondLine(head: readonly Clue[], index: number, words: Vocabulary): boolean {
  const above = head[index - 1];
  const clue = head[index];
  if (above === undefined || clue === undefined || clue.row - above.row > 2) return false;
  return (
    above.bare !== clue.bare &&
    weighHeadline(above, words) >= LIGHTEST_HEADLINE &&
    words.share(above.text) >= 0.4
  );
}

function couldBeHeadline(clue: Clue): boolean {
  const isSomethingElse =
    clue.furniture !== null || clue.isDate || clue.isCredit || clue.isNumber || clue.isPost;
  if (isSomethingElse || clue.isTags || clue.isBulleted || clue.isProse) return false;
  if (isCaption(clue.text)) return false;
  return clue.width >= NARROWEST_HEADLINE && clue.ending !== 'colon' && !isListing(clue);
}

/** A date or a name right above the headline is the story's only where none stands below it; further up it is the page's. */
function judgeAbove(clue: Clue, isNear: boolean): RegionKind {
  if (clue.isPost) return 'embed';
  return isNear && (clue.isDate || clue.isCredit) ? 'byline' : 'boilerplate';
}

/** Said over a list of what matters most. */
const KEY_POINTS =
  /^(?:summary|key (?:points|takeaways|facts)|highlights|at a glance|要点|ポイント|概要|サマリー|(?:この)?記事のポイント)$/i;
/** More decks than these are headlines of other stories. */
const MOST_DECKS = 2;
/** A line this wide right above the story opens it, in whatever words. */
const NARROWEST_LEAD = 25;
/** More lines of their own than these between byline and story are a list of other stories. */
const MOST_POINTS = 5;

/** Decks follow the headline at once; behind the first date or name, wide lines are captions and key points. */
function judgeBelow(
  below: readonly Clue[],
  words: Vocabulary,
  isIssuer: (clue: Clue) => boolean,
): RegionKind[] {
  const decks = countDecks(below, words);
  const points = below.slice(decks).filter((clue) => isOwnPoint(clue, words)).length;
  const key = below.findIndex((clue) => KEY_POINTS.test(clue.text));
  return below.map((clue, index) => {
    if (index < decks || index === key) return 'heading';
    if (clue.isPost) return 'embed';
    if (isCredit(clue, words) || isSecondName(below, index, words)) return 'byline';
    if (isIssuer(clue) || isDateLabel(below, index)) return 'byline';
    if (isLabel(clue)) return 'boilerplate';
    const isLead = index === below.length - 1 && clue.width >= NARROWEST_LEAD;
    if (isLead || isCaption(clue.text) || (key >= 0 && index > key)) return 'body';
    return isOwnPoint(clue, words) && points <= MOST_POINTS ? 'body' : 'boilerplate';
  });
}

/** Narrower, a deck is told from a label only by the story's words. */
const NARROWEST_DECK = 10;

function countDecks(below: readonly Clue[], words: Vocabulary): number {
  const count = below.findIndex((clue) => {
    const isOther = isLabel(clue) || isCredit(clue, words) || clue.isBulleted;
    const isDeck = clue.width >= NARROWEST_DECK || isOwnPoint(clue, words);
    return isOther || !isDeck || isCaption(clue.text);
  });
  return count > MOST_DECKS ? 0 : Math.max(0, count);
}

function isLabel(clue: Clue): boolean {
  const isFurniture = clue.furniture !== null || clue.isTags || clue.isNumber;
  return isFurniture || clue.isPost || isListing(clue);
}

/** Says something of the story's own. */
function isOwnPoint(clue: Clue, words: Vocabulary): boolean {
  return clue.width >= NARROWEST_HEADLINE && words.share(clue.text) >= 0.3 && !isLabel(clue);
}

function isCredit(clue: Clue, words: Vocabulary): boolean {
  if (clue.isDate || clue.isCredit) return true;
  if (clue.furniture !== null || clue.isProse) return false;
  if (clue.width <= 45 && hasDate(clue)) return true;
  return looksLikeNames(clue) && words.share(clue.text) < 0.5;
}

/** Published, above its date. */
function isDateLabel(below: readonly Clue[], index: number): boolean {
  const isLabel = /^(?:published|updated?|posted|公開日?|更新日?|掲載日?)$/i;
  return isLabel.test(below[index]?.text ?? '') && (below[index + 1]?.isDate ?? false);
}

/** Below a name, what is shaped like one is the author's paper. */
function isSecondName(below: readonly Clue[], index: number, words: Vocabulary): boolean {
  const clue = below[index];
  const above = below[index - 1];
  if (clue === undefined || above === undefined || clue.furniture !== null) return false;
  return !above.isDate && isCredit(above, words) && looksLikeNames(clue);
}

/** Several short things side by side: a menu, a path to the page, tags. */
export function isListing({ text }: Clue): boolean {
  if ((text.match(/\s[>＞›»]\s/g)?.length ?? 0) >= 2) return true;
  if (!/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text)) return /[|›»]|\s>\s/.test(text);
  const items = text.split(/\s*[,、，|｜/／>＞›»·]\s*|\s+/).filter((item) => item !== '');
  const fewest = /[,，|｜>＞›»]/.test(text) ? 2 : /[、/／·]/.test(text) ? 3 : 4;
  const isWord = (item: string) => item.length <= 12 && !/[をがはにでへと]|[。！？!?]/.test(item);
  return items.length >= fewest && items.every(isWord);
}
