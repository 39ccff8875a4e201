/** Cuts a text wherever a mark begins or ends, so that marks are drawn from data: every code point stands in exactly one piece, and each piece knows the marks on it. */
import { type CodePoint, codePoint } from '@/domain/text/offset';
import { compareSpans, overlaps, type Span } from '@/domain/text/span';

export interface Marked {
  readonly id: string;
  readonly span: Span;
}

/** A piece of the text and the ids of the marks on all of it, outer marks first (`compareSpans`, then id). */
export interface Segment {
  readonly span: Span;
  readonly ids: readonly string[];
}

/** Tiles a text of `length` code points. Marks that reach beyond are clipped; an empty text has no pieces. */
export function segments(length: CodePoint, marks: readonly Marked[]): Segment[] {
  return segmentsWithin({ start: codePoint(0), end: length }, marks);
}

/** Tiles one stretch, such as a line, with the marks that touch it. Its first and last piece end at the stretch's ends. */
export function segmentsWithin(span: Span, marks: readonly Marked[]): Segment[] {
  const inOrder = marks.filter((mark) => overlaps(mark.span, span)).sort(compareMarks);
  const closing = inOrder.map((_, rank) => rank).sort(byEnd(inOrder));
  const cuts = cutPoints(span, inOrder);
  const active: number[] = [];
  let opened = 0;
  let closed = 0;
  return cuts.slice(0, -1).map((start, piece) => {
    for (; endOf(inOrder, closing[closed]) <= start; closed++) remove(active, closing[closed]);
    for (; startOf(inOrder, opened) <= start; opened++) active.push(opened);
    const ids = active.flatMap((rank) => inOrder[rank]?.id ?? []);
    return { span: { start, end: cuts[piece + 1] ?? span.end }, ids };
  });
}

function compareMarks(a: Marked, b: Marked): number {
  return compareSpans(a.span, b.span) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function byEnd(marks: readonly Marked[]): (a: number, b: number) => number {
  return (a, b) => endOf(marks, a) - endOf(marks, b) || a - b;
}

/** Marks are opened in rank order, so a mark that is pushed always ranks last: `active` stays sorted by itself. */
function remove(active: number[], rank: number | undefined): void {
  const at = rank === undefined ? -1 : active.indexOf(rank);
  if (at >= 0) active.splice(at, 1);
}

function startOf(marks: readonly Marked[], rank: number): number {
  return marks[rank]?.span.start ?? Number.POSITIVE_INFINITY;
}

function endOf(marks: readonly Marked[], rank: number | undefined): number {
  return rank === undefined ? Number.POSITIVE_INFINITY : (marks[rank]?.span.end ?? Infinity);
}

/** Every place where the set of marks may change, ascending, without repeats, both ends included. */
function cutPoints(span: Span, marks: readonly Marked[]): CodePoint[] {
  if (span.start >= span.end) return [];
  const cuts = new Set<CodePoint>([span.start, span.end]);
  for (const mark of marks) {
    if (mark.span.start > span.start) cuts.add(mark.span.start);
    if (mark.span.end < span.end) cuts.add(mark.span.end);
  }
  return [...cuts].sort((a, b) => a - b);
}
