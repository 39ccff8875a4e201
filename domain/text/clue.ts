/** What each line of a page gives away by itself: its look, and whether it is furniture, a credit, a date, a post. */
import { isCreditLine, isDateLine } from '@/domain/text/credits';
import { type Furniture, furnitureIn } from '@/domain/text/furniture';
import type { Line } from '@/domain/text/line';
import { type Look, lookAt } from '@/domain/text/look';
import { findPosts } from '@/domain/text/posts';

export interface Clue extends Look {
  readonly furniture: Furniture | null;
  readonly isDate: boolean;
  readonly isCredit: boolean;
  readonly isPost: boolean;
  /** Hashtags and nothing else. */
  readonly isTags: boolean;
  /** At least one whole sentence of running text. */
  readonly isProse: boolean;
}

/** Narrower than this, in the measure of `Look`, a full stop alone does not make a paragraph. */
const NARROWEST_PROSE = 12;

export function findClues(lines: readonly Line[]): Clue[] {
  const looks = lines.map(lookAt);
  const posts = findPosts(looks);
  return looks.map((look, index) => clueOf(look, posts[index] ?? false));
}

function clueOf(look: Look, isPost: boolean): Clue {
  // Buttons and bylines stand in lists, too: what they say is judged without the bullet.
  const words = look.isBulleted && look.bare !== '' ? { ...look, text: look.bare } : look;
  const isDate = isDateLine(words);
  const isCredit = !isDate && isCreditLine(words);
  const furniture = isDate || isPost || isCredit ? null : furnitureIn(words.text, look.width);
  return {
    furniture,
    isDate,
    isCredit,
    isPost,
    isTags: /^(?:[#＃][^\s#＃()（）「」]{1,40}[\s、,]*)+$/u.test(look.text),
    isProse: furniture === null && !isDate && !isCredit && !isPost && isRunning(look),
    // Last: spread first and then added to, the object costs a hundred times as much.
    ...look,
  };
}

/** Ends with a full stop and is no mere label, or has a full stop inside and is wide. */
function isRunning({ ending, width, stops, isBulleted }: Look): boolean {
  if (ending === 'stop') return width >= NARROWEST_PROSE;
  if (ending === 'aloud') return stops > 0 && !isBulleted && width >= 2 * NARROWEST_PROSE;
  return stops > 0 && width >= 30 && !isBulleted && ending !== 'cut';
}
