/**
 * Where the story lies on a page: the run of lines with the greatest sum of weights. Running text
 * weighs for it by its width, labels, buttons and lists of headlines against it, so that a button
 * inside the story does not end it and a teaser below a ranking does not prolong it.
 */
import type { Clue } from '@/domain/text/clue';

/** Lines from `first` up to, not including, `end`; both 0 where nothing on the page is running text. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export function findStory(clues: readonly Clue[]): Stretch {
  const scale = new Scale();
  let best = { first: 0, end: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  for (const [index, clue] of clues.entries()) {
    // Readers' comments may be longer than the story that they follow.
    if (clue.furniture === 'comments' && best.sum >= SHORTEST) break;
    if (sum <= 0) {
      first = index;
      sum = 0;
      scale.reset();
    }
    sum += scale.weigh(clue, neighbour(clues, index, -1), neighbour(clues, index, 1));
    const atLeast = first === best.first ? best.sum : best.sum * CLEARLY;
    if (sum > atLeast) best = { first, end: index + 1, sum };
  }
  return best;
}

/** The sum of two short paragraphs. */
const SHORTEST = 60;
/** By how much a later stretch must outweigh an earlier one: what stands further down is rather about other stories. */
const CLEARLY = 1.5;

/** The next line in a direction, past the buttons, advertisements and picture credits in between. */
function neighbour(clues: readonly Clue[], index: number, step: 1 | -1): Clue | undefined {
  for (let at = index + step; ; at += step) {
    const clue = clues[at];
    if (clue === undefined || clue.furniture === 'section') return clue;
    if (clue.furniture === null && !clue.isCredit) return clue;
  }
}

const WEIGHT = {
  comments: -70,
  section: -70,
  notice: -70,
  invitation: -25,
  pointer: -10,
  control: -15,
} as const;
/** A paragraph wider than this weighs no more: one long legal notice must not outweigh a short story. */
const WIDEST = 120;
/** A narrower line that ends with ! or ? is a call or a headline. */
const WIDE_QUESTION = 25;
/** Running text between lines that are none is a teaser as likely as a paragraph. */
const ALONE = 0.45;
/** A teaser for another story: below a label for such, or below a date of its own. */
const TEASER = 0.1;

/** Weighs the lines of one candidate, in order: what stands above decides what a lone paragraph is. */
class Scale {
  /** Running text was seen, so what is dated or labelled from here on begins something else. */
  #hasBegun = false;
  #isBesides = false;

  reset(): void {
    this.#hasBegun = false;
    this.#isBesides = false;
  }

  weigh(clue: Clue, above: Clue | undefined, below: Clue | undefined): number {
    if (clue.furniture !== null) return this.#weighFurniture(clue.furniture);
    if (clue.isPost) return 15;
    if (clue.isDate) return this.#weighDate();
    if (clue.isCredit) return -3;
    if (clue.isNumber) return -12;
    return clue.isProse ? this.#weighProse(clue, above, below) : weighFragment(clue, above, below);
  }

  #weighFurniture(kind: NonNullable<Clue['furniture']>): number {
    if (kind === 'section' && this.#hasBegun) this.#isBesides = true;
    return WEIGHT[kind];
  }

  #weighDate(): number {
    if (this.#hasBegun) this.#isBesides = true;
    return this.#hasBegun ? -10 : -3;
  }

  #weighProse(clue: Clue, above: Clue | undefined, below: Clue | undefined): number {
    const width = Math.min(clue.width, WIDEST);
    this.#hasBegun = true;
    if ([above, below].some((line) => line?.isProse || line?.isPost)) {
      this.#isBesides = false;
      return width;
    }
    return width * (this.#isBesides ? TEASER : ALONE);
  }
}

function weighFragment(clue: Clue, above: Clue | undefined, below: Clue | undefined): number {
  const { ending, width } = clue;
  if (isSummary(clue)) return 4;
  if (ending === 'cut') return clue.isBulleted || width < 40 ? -12 : Math.min(width, WIDEST) / 4;
  if (clue.isBulleted) return -8;
  if (ending === 'stop' || ending === 'colon') return 4;
  // A paragraph may end with a question; a list of headlines has paragraphs nowhere near.
  if (ending === 'aloud') return above?.isProse && width >= WIDE_QUESTION ? 5 : -2;
  if (width >= 45) return Math.min(width, WIDEST) / 3;
  return below?.isProse ? -3 : -8;
}

/** A hashtag with what happened in brackets behind it. */
export function isSummary({ text }: Clue): boolean {
  return /^[#＃][^\s#＃]*[（(]/.test(text);
}
