/** Where one visible character ends and the next begins. Works in UTF-16 units on a window of bounded size round the place asked about, so that the cost does not grow with the text. */

let segmenter: Intl.Segmenter | undefined;

/** Made when it is first asked: it takes a browser some milliseconds, and most places stand between plain characters. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter;
}

/**
 * How far a window reaches, in UTF-16 units, when no plain character stops it earlier. Only a run of
 * more flags, joiners and marks than this, without one plain character between, is judged without
 * its beginning.
 */
const REACH = 1024;

/**
 * Characters after which nothing earlier has a say in where graphemes break, and before which
 * nothing later has: ASCII, 、。, kana and the common ideographs. No mark, joiner, flag, emoji,
 * conjoining letter or carriage return is among them.
 */
function isPlain(unit: number): boolean {
  return (
    unit === 0x0a ||
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x3001 ||
    unit === 0x3002 ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** Whether a grapheme begins or ends at a UTF-16 offset; the text's two ends always count. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  return graphemeAround(text, at).start === at;
}

/** The last grapheme boundary at or before a UTF-16 offset. */
export function boundaryBefore(text: string, at: number): number {
  return graphemeAround(text, at).start;
}

/** The first grapheme boundary at or after a UTF-16 offset. */
export function boundaryAfter(text: string, at: number): number {
  const { start, end } = graphemeAround(text, at);
  return start === at ? at : end;
}

function graphemeAround(text: string, at: number): { start: number; end: number } {
  const nothing = { start: at, end: at };
  if (at <= 0 || at >= text.length) return nothing;
  if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return nothing;
  const from = windowStart(text, at);
  const piece = graphemes()
    .segment(text.slice(from, windowEnd(text, at)))
    .containing(at - from);
  if (piece === undefined) return nothing;
  const start = from + piece.index;
  return { start, end: start + piece.segment.length };
}

function windowStart(text: string, at: number): number {
  let from = at - 1;
  while (from > 0 && at - from < REACH && !isPlain(text.charCodeAt(from))) from--;
  return isInsidePair(text, from) ? from - 1 : from;
}

function windowEnd(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && to - at < REACH && !isPlain(text.charCodeAt(to - 1))) to++;
  return isInsidePair(text, to) ? to + 1 : to;
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
