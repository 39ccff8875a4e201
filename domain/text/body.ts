/** The lines of the story itself: mostly body, with headings, credits, posts and furniture in between. */
import type { Clue } from '@/domain/text/clue';
import { isAuthorNote, isBracketed, isCaption, looksLikeNames } from '@/domain/text/credits';
import type { RegionKind } from '@/domain/text/region-kind';
import type { Vocabulary } from '@/domain/text/vocabulary';

/** The kinds of the story's lines, from its first running text to its last. */
export function judgeBody(
  story: readonly Clue[],
  words: Vocabulary,
  isIssuer: (clue: Clue) => boolean,
): RegionKind[] {
  const posts = new Set(story.filter((clue) => clue.isPost).map((clue) => clue.text));
  const repeated = findRepeated(story);
  const listed = new Set<string>();
  const kinds: RegionKind[] = [];
  let isBesides = false;
  for (const [index, clue] of story.entries()) {
    if (clue.isProse || clue.isPost) isBesides = false;
    if (clue.furniture === 'section') isBesides = true;
    const isFragment = (isOpenLine(clue) && !posts.has(clue.text)) || isCallout(story, index);
    const isAnnounced = isFragment && listed.has(clue.text) && isOver(story, index);
    const isAside = isBesides && (isFragment || clue.isBulleted || clue.isDate || clue.isCredit);
    if (isAside) listed.add(clue.bare);
    if (isAnnounced) kinds.push('heading');
    else if (isAside || (isFragment && repeated.has(clue.text))) kinds.push('boilerplate');
    else if (isFragment && index > BEFORE_AUTHOR && isIssuer(clue)) kinds.push('byline');
    else if (isFragment && leadsElsewhere(story[index + 1])) kinds.push('boilerplate');
    else if (index >= story.length - 2 && isAuthorNote(clue)) kinds.push('byline');
    else kinds.push(isFragment ? judgeFragment(story, index, words) : judgeByItself(clue));
  }
  return kinds;
}

/** Labels and links to other stories come more than once; captions do as well, but they are wide or name their photographer. */
function findRepeated(story: readonly Clue[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text, isBulleted } of story) {
    if (seen.has(text) && !isBulleted && !isCaption(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

function judgeByItself(clue: Clue): RegionKind {
  if (clue.isPost) return 'embed';
  if (clue.furniture !== null || clue.isTags || clue.isNumber) return 'boilerplate';
  return clue.isDate || clue.isCredit ? 'byline' : 'body';
}

/** A line that ends like a heading or a label, and is nothing clearer. */
function isOpenLine(clue: Clue): boolean {
  const isClear =
    clue.isProse || clue.isPost || clue.isDate || clue.isCredit || clue.isTags || clue.isNumber;
  if (isClear || clue.furniture !== null || isSpoken(clue)) return false;
  return clue.ending === 'open' || clue.ending === 'aloud';
}

/** A quotation by itself, an interviewer's dash, a speaker's letter, a summary behind a hashtag. */
function isSpoken({ text }: Clue): boolean {
  return /^(?:[「『“"].*[」』”"]$|[—―–ー─]{1,3}|[QA][.:：．]|[#＃]\S+[（(])/u.test(text);
}

/** The button below a link to another story. */
function leadsElsewhere(below: Clue | undefined): boolean {
  return below?.furniture === 'control' && /^(?:read more|続きを|もっと|詳しく)/i.test(below.text);
}

/** A quotation over the paragraph that says it again is a heading. */
function isCallout(story: readonly Clue[], index: number): boolean {
  const words = /^[「『“"]([^。]{4,30})[」』”"]$/u.exec(story[index]?.text ?? '')?.[1];
  if (words === undefined || !isOver(story, index)) return false;
  return story.slice(index + 1, index + 4).some((line) => line.text.includes(words));
}

/** Wider than this, in the measure of `Look`, a line is a caption rather than a heading. */
const WIDEST_HEADING = 45;
/** A question wider than this, in the measure of `Look`, is asked by the text, not over it. */
const WIDEST_QUESTION = 16;
/** How many lines of the story may come before its author: a caption and a lead. */
const BEFORE_AUTHOR = 3;

function judgeFragment(story: readonly Clue[], index: number, words: Vocabulary): RegionKind {
  const clue = story[index];
  if (clue === undefined) return 'body';
  const share = words.share(clue.text);
  if (index <= BEFORE_AUTHOR && looksLikeNames(clue) && share < 0.34) return 'byline';
  const isRemark = clue.text.startsWith('【') && index <= BEFORE_AUTHOR;
  if (isBracketed(clue) && clue.width <= 14 && !isRemark) return 'byline';
  if (isCaption(clue.text)) return 'body';
  if (/^【(?:写真|動画|画像|映像|図解?|関連|一覧|地図)/.test(clue.text)) return 'boilerplate';
  if (clue.isBulleted && !isMarkedHeading(clue)) return 'body';
  if (clue.isField && (story[index - 1]?.isField || story[index + 1]?.isField)) return 'body';
  if (isInRun(story, index)) return share >= 0.4 || clue.width > 30 ? 'body' : 'boilerplate';
  return isHeading(story, index, clue) ? 'heading' : 'body';
}

/** ■ and its like lead a heading as often as an item: alone above running text, a heading. */
function isMarkedHeading({ text }: Clue): boolean {
  return /^[■□◆◇●○▼▽▶★☆]/.test(text);
}

/** One of three lines or more in a row that could each be a heading: then none is. */
function isInRun(story: readonly Clue[], index: number): boolean {
  const isFragment = (step: number) => {
    const clue = story[index + step];
    return clue !== undefined && isOpenLine(clue);
  };
  const [above, below] = [isFragment(-1), isFragment(1)];
  return (above && below) || (above && isFragment(-2)) || (below && isFragment(2));
}

/** Right above running text. */
function isOver(story: readonly Clue[], index: number): boolean {
  return story[index + 1]?.isProse ?? false;
}

/** Stands over text that says more than it does. */
function isHeading(story: readonly Clue[], index: number, clue: Clue): boolean {
  if (clue.width > WIDEST_HEADING || clue.stops > 0) return false;
  if (clue.ending === 'aloud' && clue.width > WIDEST_QUESTION) return false;
  return story.findLastIndex((line) => line.furniture === null) > index;
}
