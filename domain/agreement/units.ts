/** How annotations become judgments of sentences: one word of each annotator on each sentence. */
import type { Segment } from './continuum';

/** An annotation as far as it matters here; offsets are code points, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The place of its label in the codebook's precedence, from 0; "no statement" stands behind all labels. */
  readonly rank: number;
  /** What it says of the aspect that is asked for; null where it says nothing of it. */
  readonly value: string | null;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * What a layer says of each sentence, null where it says nothing. A mark speaks of every sentence with which it shares a
 * code point. Where several speak of one, the codebook decides: the label that stands first in its precedence; then the
 * mark that covers more of the sentence, begins earlier, or, ending later, holds the other. Marks that say nothing of the aspect
 * do not take part. `sentences` lie in order and do not overlap; `marks` may lie anyhow.
 */
export function judgeSentences(
  sentences: readonly Sentence[],
  marks: readonly Mark[],
): (string | null)[] {
  const deciding = new Array<Mark | undefined>(sentences.length);
  for (const mark of marks) {
    if (mark.value === null) continue;
    for (let at = firstEndingAfter(sentences, mark.start); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= mark.end) break;
      const present = deciding[at];
      if (!present || decidesOver(mark, present, sentence)) deciding[at] = mark;
    }
  }
  return Array.from(deciding, (mark) => mark?.value ?? null);
}

function decidesOver(mark: Mark, other: Mark, sentence: Sentence): boolean {
  const order =
    mark.rank - other.rank ||
    covered(other, sentence) - covered(mark, sentence) ||
    mark.start - other.start ||
    other.end - mark.end;
  // Two marks alike in all of this may still differ in what they say: the order of their values is then as good as any.
  return order < 0 || (order === 0 && (mark.value ?? '') < (other.value ?? ''));
}

function covered(mark: Mark, { start, end }: Sentence): number {
  return Math.min(mark.end, end) - Math.max(mark.start, start);
}

/** The first sentence that ends behind an offset. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A layer's marks as segments of a continuum, which may not overlap: of marks that do, the one stays whose label stands first
 * in the precedence; then the longer; then the earlier. What says "no statement" marks nothing (`labels` is how many
 * labels there are). In the text's order.
 */
export function segmentsOf(marks: readonly Mark[], labels: number): Segment[] {
  const byPrecedence = marks
    .filter(({ rank }) => rank < labels)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        other.end - other.start - (one.end - one.start) ||
        one.start - other.start,
    );
  const kept: Segment[] = [];
  for (const { start, end, rank } of byPrecedence) {
    const at = placeAmong(kept, start);
    const [before, behind] = [kept[at - 1], kept[at]];
    if ((before && before.end > start) || (behind && behind.start < end)) continue;
    kept.splice(at, 0, { start, end, value: rank });
  }
  return kept;
}

/** How many segments begin at or before an offset. */
function placeAmong(kept: readonly Segment[], offset: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((kept[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
