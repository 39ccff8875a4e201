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

/** A span with one end moved to the next edge; the same span where that would leave nothing of it. */
export function nudged(
  board: Board,
  span: Span,
  end: 'start' | 'end',
  by: 1 | -1,
  unit: Unit,
): Span {
  const moved = { ...span, [end]: edgeFrom(board, span[end], by, unit) };
  return moved.start < moved.end ? moved : span;
}
