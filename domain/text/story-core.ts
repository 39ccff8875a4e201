/** Sets the story's ends by its words: frees it of other stories that hang on to it, regains what a list has cut off. */
import type { Clue } from '@/domain/text/clue';
import type { Stretch } from '@/domain/text/story';
import { Vocabulary } from '@/domain/text/vocabulary';

interface Block extends Stretch {
  readonly prose: readonly Clue[];
  /** The width of its running text. */
  readonly weight: number;
}

/**
 * The mean share of words from which a block belongs to the story. Paragraphs of one story share about half,
 * of two stories about a fifth, measured on real pages in English.
 */
const KINDRED = 0.2;
/** A core narrower than this has too few words to judge others by, in the measure of `Look`. */
const ENOUGH_TO_COMPARE = 250;

/** A block of this many paragraphs, and of this share of the heaviest one's weight, is a second story that somebody put there, not a teaser. */
const STORY_PARAGRAPHS = 3;
const STORY_WEIGHT = 1 / 3;

/** The stretch from the first to the last block that is about what the heaviest block is about, or is a story itself. */
export function trimToCore(clues: readonly Clue[], story: Stretch): Stretch {
  if (story.end === 0) return story;
  const blocks = blocksOf(clues, story);
  const core = blocks.reduce((best, block) => (block.weight > best.weight ? block : best), NONE);
  const words = new Vocabulary(core.prose.map((clue) => clue.text));
  if (core.weight < ENOUGH_TO_COMPARE) return { ...story, end: bridge(clues, story.end, words) };
  const kindred = blocks.filter((block) => {
    const isStory =
      block.prose.length >= STORY_PARAGRAPHS && block.weight >= core.weight * STORY_WEIGHT;
    return isStory || shareOf(block, words) >= KINDRED;
  });
  const first = kindred[0];
  const last = kindred.at(-1);
  if (first === undefined || last === undefined) return story;
  return { first: first.first, end: bridge(clues, last.end, words) };
}

/** More lines than these between two paragraphs are no list inside the story. */
const WIDEST_LIST = 12;

/** Across a list or a form at the story's end to running text behind it, unless furniture lies between. Behind a form anything goes on, behind a list what is about the same. */
function bridge(clues: readonly Clue[], end: number, words: Vocabulary): number {
  let fields = 0;
  for (let at = end; at < Math.min(clues.length, end + WIDEST_LIST); at++) {
    const clue = clues[at];
    if (clue === undefined || clue.furniture !== null || clue.isCredit) return end;
    if (clue.isField) fields++;
    else if (clue.isDate) return end;
    if (!clue.isProse) continue;
    if (fields >= 2 || words.share(clue.text) >= KINDRED) return bridge(clues, at + 1, words);
  }
  return end;
}

const NONE: Block = { first: 0, end: 0, prose: [], weight: 0 };

function blocksOf(clues: readonly Clue[], story: Stretch): Block[] {
  const starts = [story.first];
  let hasBegun = false;
  for (let index = story.first; index < story.end; index++) {
    const clue = clues[index];
    if (clue === undefined) break;
    if (clue.isProse || clue.isPost) hasBegun = true;
    if (!hasBegun || !isBorder(clue)) continue;
    starts.push(index);
    hasBegun = false;
  }
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? story.end;
    const prose = clues.slice(first, end).filter((clue) => clue.isProse || clue.isPost);
    const weight = prose.reduce((sum, clue) => sum + clue.width, 0);
    return { first, end, prose, weight };
  });
}

function isBorder(clue: Clue): boolean {
  return clue.isDate || clue.furniture === 'section' || clue.furniture === 'notice';
}

/** Of the block's running text, weighed by width; 0 where it has none. */
function shareOf({ prose, weight }: Block, words: Vocabulary): number {
  if (weight === 0) return 0;
  return prose.reduce((sum, clue) => sum + words.share(clue.text) * clue.width, 0) / weight;
}
