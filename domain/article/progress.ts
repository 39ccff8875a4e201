/** How far a layer has come: how many of an article's sentences it says something about. */
import type { Span } from '@/domain/text/span';

/**
 * Counts the sentences that share at least one code point with a mark; a mark that says "no statement"
 * counts too. `sentences` lie in order and do not overlap; `marks` are in any order and may.
 */
export function countMarked(sentences: readonly Span[], marks: readonly Span[]): number {
  const inOrder = [...marks].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = 0;
  return sentences.filter((sentence) => {
    for (let mark = inOrder[next]; mark && mark.start < sentence.end; mark = inOrder[++next]) {
      reach = Math.max(reach, mark.end);
    }
    return reach > sentence.start;
  }).length;
}
