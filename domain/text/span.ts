/** A stretch of a text, counted in code points, half-open. `makeSpan` is the one way to make one from numbers that come from outside. */

import { accepted, type Outcome, refused } from '@/domain/outcome';
import { boundaryAfter, boundaryBefore, isGraphemeBoundary } from '@/domain/text/grapheme';
import { type CodePoint, codePoint, type IndexedText, utf16 } from '@/domain/text/offset';

/** Code points from `start` up to, not including, `end`. */
export interface Span {
  readonly start: CodePoint;
  readonly end: CodePoint;
}

export type SpanRefusal = 'span-outside-text' | 'span-empty' | 'span-splits-grapheme';

/**
 * A span of a text from two code-point numbers. Refused, in this order: `span-outside-text` (below 0,
 * beyond the length, not a whole number), `span-empty` (also when the ends are the wrong way round),
 * `span-splits-grapheme` (an end inside an emoji sequence, a flag, a letter and its marks).
 */
export function makeSpan(
  text: IndexedText,
  start: number,
  end: number,
): Outcome<Span, SpanRefusal> {
  if (!isInside(text, start) || !isInside(text, end)) return refused('span-outside-text');
  if (start >= end) return refused('span-empty');
  const span = { start: codePoint(start), end: codePoint(end) };
  if (splitsGrapheme(text, span.start) || splitsGrapheme(text, span.end))
    return refused('span-splits-grapheme');
  return accepted(span);
}

/**
 * The smallest span of whole graphemes that covers what a person selected, in code points. Ends the
 * wrong way round are a selection made backwards; ends beyond the text are brought to its ends.
 * Refused: `span-empty`; `span-outside-text` when an end is no number.
 */
export function snapToGraphemes(
  text: IndexedText,
  start: number,
  end: number,
): Outcome<Span, 'span-outside-text' | 'span-empty'> {
  if (Number.isNaN(start) || Number.isNaN(end)) return refused('span-outside-text');
  const from = within(text, Math.floor(Math.min(start, end)));
  const to = within(text, Math.ceil(Math.max(start, end)));
  if (from >= to) return refused('span-empty');
  return accepted({ start: snapBack(text, from), end: snapForward(text, to) });
}

/** The last grapheme boundary at or before an offset, in code points. */
export function snapBack(text: IndexedText, at: CodePoint): CodePoint {
  const boundary = boundaryBefore(text.text, text.toUtf16(at));
  return text.toCodePoint(utf16(boundary));
}

/** The first grapheme boundary at or after an offset, in code points. */
export function snapForward(text: IndexedText, at: CodePoint): CodePoint {
  return text.toCodePoint(utf16(boundaryAfter(text.text, text.toUtf16(at))));
}

/** Whether two spans share at least one code point. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether the inner span lies wholly in the outer one; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Total order of spans: by start, then the longer first, so that an outer span comes before what it holds. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function isInside(text: IndexedText, offset: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= text.length;
}

function splitsGrapheme(text: IndexedText, offset: CodePoint): boolean {
  return !isGraphemeBoundary(text.text, text.toUtf16(offset));
}

function within(text: IndexedText, offset: number): CodePoint {
  return codePoint(Math.min(Math.max(offset, 0), text.length));
}
