/** Finds the lines of a page that are its article, by where the running text stands. */

import type { PageLine } from '@/domain/intake/page-lines';
import type { PageBlock } from '@/domain/intake/read-page';

/** A page with less running text than this (UTF-16 units) is kept whole: there is too little to judge by. */
const leastProse = 120;
/** The block kept must hold so much of the running text; the rest may be comments and teasers. */
const mainShare = 0.9;
/** A headline further above its article than this belongs to something else. */
const headlineReach = 40;

/** The smallest block that holds most of the running text, with the headline above it; null where no block stands out and the whole page is the text. */
export function findArticle(
  lines: readonly PageLine[],
  blocks: readonly PageBlock[],
  title: string | null,
): PageBlock | null {
  const sums = runningSums(lines);
  const total = sums.at(-1) ?? 0;
  if (total < leastProse) return null;
  const proseIn = (block: PageBlock) => (sums[block.end] ?? 0) - (sums[block.start] ?? 0);
  let found: PageBlock | null = null;
  for (const block of blocks) {
    if (proseIn(block) < total * mainShare) continue;
    if (!found || block.end - block.start < found.end - found.start) found = block;
  }
  return found && withHeadline(lines, found, title);
}

function runningSums(lines: readonly PageLine[]): readonly number[] {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + line.prose);
  return sums;
}

/** Headline and byline often stand above the block that holds the story; what lies between comes along. */
function withHeadline(
  lines: readonly PageLine[],
  block: PageBlock,
  title: string | null,
): PageBlock {
  const first = Math.max(0, block.start - headlineReach);
  for (let at = block.start - 1; at >= first; at--) {
    const line = lines[at];
    if (line && line.heading > 0 && isTitle(line.text, title)) return { start: at, end: block.end };
  }
  return block;
}

function isTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const [one, other] = [text, title].map((string) => string.replace(/\s+/g, ''));
  if (!one || !other) return false;
  return one.includes(other) || (other.includes(one) && one.length * 2 > other.length);
}
