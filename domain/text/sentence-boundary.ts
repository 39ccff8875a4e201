/** Moving one boundary between sentences by hand. Each move names the place at which the opposite move undoes it exactly. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { pairBrackets } from '@/domain/text/brackets';
import { type CodePoint, codePoint, type IndexedText } from '@/domain/text/offset';
import { makeSpan, type Span, snapBack, snapForward } from '@/domain/text/span';
import { indexAt } from '@/domain/text/span-list';

/** The sentences after a move, and where the second of the two concerned begins. */
export interface Moved {
  readonly sentences: Span[];
  readonly at: CodePoint;
}

export type SplitRefusal =
  | 'sentence-not-found'
  | 'sentence-empty'
  | 'span-splits-grapheme'
  | 'split-inside-quotation';

export type JoinRefusal = 'sentence-not-found' | 'join-crosses-line';

/**
 * Cuts the sentence round an offset in two, without the white space at the cut. Refused:
 * `sentence-not-found` (no sentence there), `sentence-empty` (nothing would be left on one side),
 * `span-splits-grapheme`, `split-inside-quotation` (inside a 「」 or 『』 that is closed on its line).
 */
export function splitSentence(
  text: IndexedText,
  sentences: readonly Span[],
  line: Span | undefined,
  at: CodePoint,
): Outcome<Moved, SplitRefusal> {
  const index = indexAt(sentences, at);
  const whole = sentences[index];
  if (whole === undefined || line === undefined) return refused('sentence-not-found');
  const left = trimmed(text, whole.start, at);
  const right = trimmed(text, at, whole.end);
  if (left === null || right === null) return refused('sentence-empty');
  if (!makeSpan(text, whole.start, at).ok) return refused('span-splits-grapheme');
  if (isInsideQuotation(text, line, at)) return refused('split-inside-quotation');
  return accepted({ sentences: sentences.toSpliced(index, 1, left, right), at: right.start });
}

/** Joins the sentence that begins exactly at an offset to the one before it. Refused: `sentence-not-found` (none begins there), `join-crosses-line` (it is the first of its line). */
export function joinSentence(
  sentences: readonly Span[],
  line: Span | undefined,
  at: CodePoint,
): Outcome<Moved, JoinRefusal> {
  const index = indexAt(sentences, at);
  const second = sentences[index];
  if (second?.start !== at || line === undefined) return refused('sentence-not-found');
  const first = sentences[index - 1];
  if (first === undefined || first.start < line.start) return refused('join-crosses-line');
  const joined = { start: first.start, end: second.end };
  return accepted({ sentences: sentences.toSpliced(index - 1, 2, joined), at });
}

function trimmed(text: IndexedText, start: CodePoint, end: CodePoint): Span | null {
  if (start >= end) return null;
  const words = text.slice({ start, end });
  // White space lies in the first plane: its UTF-16 units are its code points.
  const from = snapBack(text, codePoint(start + words.length - words.trimStart().length));
  const to = snapForward(text, codePoint(end - (words.length - words.trimEnd().length)));
  return from < to ? { start: from, end: to } : null;
}

function isInsideQuotation(text: IndexedText, line: Span, at: CodePoint): boolean {
  const words = text.slice(line);
  const place = text.toUtf16(at) - text.toUtf16(line.start);
  return [...pairBrackets(words)].some(
    ([open, close]) => /[「『]/.test(words[open] ?? '') && open < place && place <= close,
  );
}
