/** From one place in the text to the next: by character, phrase or sentence. */
import type { Board } from '@/domain/claim/board';
import { type CodePoint, codePoint } from '@/domain/text/offset';
import { type Span, snapBack, snapForward } from '@/domain/text/span';
import { phraseEdges } from './phrases';
import { touching } from './touching';

export type Unit = 'character' | 'phrase' | 'sentence';

/** The next place after `at`, or before it, where a unit begins or ends; the text's own ends where there is none. */
export function edgeFrom(board: Board, at: CodePoint, by: 1 | -1, unit: Unit): CodePoint {
  if (unit === 'character') return characterEdge(board, at, by);
  const near = nearby(board, at, by);
  const edges =
    unit === 'phrase'
      ? touching(board.layout.regions, near, ({ span }) => span).flatMap(({ span }) =>
          phraseEdges(board.text, span),
        )
      : touching(board.layout.sentences, near, (span) => span).flatMap(({ start, end }) => [
          start,
          end,
        ]);
  const beyond = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  return beyond ?? characterEdge(board, at, by);
}

function characterEdge({ text }: Board, at: CodePoint, by: 1 | -1): CodePoint {
  if (by === 1) return at < text.length ? snapForward(text, codePoint(at + 1)) : at;
  return at > 0 ? snapBack(text, codePoint(at - 1)) : at;
}

/** Far enough to hold the next unit whole, without looking at the rest of the text. */
const reach = 2_000;

function nearby({ text }: Board, at: CodePoint, by: 1 | -1): Span {
  const [before, after] = by === 1 ? [1, reach] : [reach, 1];
  return {
    start: codePoint(Math.max(0, at - before)),
    end: codePoint(Math.min(text.length, at + after)),
  };
}

/** A span with one end moved to the next edge, and on over white space; the same span where that would leave nothing of it. */
export function nudged(
  board: Board,
  span: Span,
  end: 'start' | 'end',
  by: 1 | -1,
  unit: Unit,
): Span {
  let moved = { ...span, [end]: edgeFrom(board, span[end], by, unit) };
  while (moved.start < moved.end && isBlankAt(board, moved, end)) {
    const next = characterEdge(board, moved[end], by);
    // At the text's own end there is nothing but white space: nothing is gained by going there.
    if (next === moved[end]) return span;
    moved = { ...moved, [end]: next };
  }
  return moved.start < moved.end ? moved : span;
}

/** Whether the character at an end, inside the span, is white space: a mark neither begins nor ends with it. */
function isBlankAt({ text }: Board, { start, end }: Span, side: 'start' | 'end'): boolean {
  const at =
    side === 'start' ? { start, end: codePoint(start + 1) } : { start: codePoint(end - 1), end };
  return text.slice(at).trim() === '';
}

/** A span with one end where the pointer is, in whole graphemes or at the nearest phrase edge; never less than one character. */
export function pulled(
  board: Board,
  span: Span,
  end: 'start' | 'end',
  to: CodePoint,
  unit: Exclude<Unit, 'sentence'>,
): Span {
  const edge = unit === 'phrase' ? nearestPhrase(board, to) : snappedFor(end, board, to);
  const [first, last] = [characterEdge(board, span.start, 1), characterEdge(board, span.end, -1)];
  const moved =
    end === 'start'
      ? { start: codePoint(Math.min(edge, last)), end: span.end }
      : { start: span.start, end: codePoint(Math.max(edge, first)) };
  return withoutBlankEnds(moved, board.text) ?? span;
}

function snappedFor(end: 'start' | 'end', { text }: Board, at: CodePoint): CodePoint {
  return end === 'start' ? snapBack(text, at) : snapForward(text, at);
}

function nearestPhrase(board: Board, at: CodePoint): CodePoint {
  const [before, after] = phrasesAround(board, at);
  return at - before < after - at ? before : after;
}

/** The phrase edges on either side of a place, both the place itself where it is one. */
function phrasesAround(
  { text, layout }: Board,
  at: CodePoint,
): [before: CodePoint, after: CodePoint] {
  const near = {
    start: codePoint(Math.max(0, at - 1)),
    end: codePoint(Math.min(text.length, at + 1)),
  };
  const edges = touching(layout.regions, near, ({ span }) => span).flatMap(({ span }) =>
    phraseEdges(text, span),
  );
  return [edges.findLast((edge) => edge <= at) ?? at, edges.find((edge) => edge >= at) ?? at];
}

/** The smallest span of whole phrases that covers a span. */
export function widened(board: Board, span: Span): Span {
  const [start] = phrasesAround(board, span.start);
  const [, end] = phrasesAround(board, span.end);
  return withoutBlankEnds({ start, end }, board.text) ?? span;
}

/** Null when nothing but white space is left. */
export function withoutBlankEnds(span: Span, text: Board['text']): Span | null {
  const words = text.slice(span);
  const before = [...words.slice(0, words.length - words.trimStart().length)].length;
  const after = [...words.slice(words.trimEnd().length)].length;
  if (words.trim() === '') return null;
  return { start: codePoint(span.start + before), end: codePoint(span.end - after) };
}
