/** Cuts a text wherever a mark begins or ends, so that marks are drawn from data: every code point stands in exactly one piece, and each piece knows the marks on it. */
import { type CodePoint, codePoint } from '@/domain/text/offset';
import { compareSpans, overlaps, type Span } from '@/domain/text/span';

export interface Marked {
  readonly id: string;
  readonly span: Span;
}

/** A piece of the text and the marks on all of it, outer marks first (`compareSpans`, then id). */
export interface Segment<Mark extends Marked> {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** Tiles a text of `length` code points. Marks that reach beyond are clipped; an empty text has no pieces. */
export function segments<Mark extends Marked>(
  length: CodePoint,
  marks: readonly Mark[],
): Segment<Mark>[] {
  return segmentsWithin({ start: codePoint(0), end: length }, marks);
}

/** Tiles one stretch, such as a line, with the marks that touch it. Its first and last piece end at the stretch's ends. */
export function segmentsWithin<Mark extends Marked>(
  span: Span,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const inOrder = marks.filter((mark) => overlaps(mark.span, span)).sort(compareMarks);
  const pieces: Segment<Mark>[] = [];
  // Opened in their order, they stay in it. A piece has a length, since none of them is empty and all touch the stretch.
  let active: readonly Mark[] = [];
  let next = 0;
  for (let start = span.start; start < span.end; ) {
    const first = next;
    while ((inOrder[next]?.span.start ?? span.end) <= start) next += 1;
    active = [...active.filter((mark) => mark.span.end > start), ...inOrder.slice(first, next)];
    const end = nextCut(span, active, inOrder[next]);
    pieces.push({ span: { start, end }, marks: active });
    start = end;
  }
  return pieces;
}

/** Where the set of marks changes next: one of them ends, or another begins. */
function nextCut({ end }: Span, active: readonly Marked[], coming: Marked | undefined): CodePoint {
  let cut = coming && coming.span.start < end ? coming.span.start : end;
  for (const { span } of active) if (span.end < cut) cut = span.end;
  return cut;
}

function compareMarks(a: Marked, b: Marked): number {
  return compareSpans(a.span, b.span) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
