/** Looking things up in a list of spans that lie in order and do not overlap. */
import type { CodePoint } from '@/domain/text/offset';
import { contains, type Span } from '@/domain/text/span';

/** Whether every span ends before, or where, the next begins. */
export function isInOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start);
}

/** The place in the list of the span that holds the code point behind an offset; -1 where none does. */
export function indexAt(spans: readonly Span[], offset: CodePoint): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && offset < last.end ? low - 1 : -1;
}

/** Whether each of `inner`, which lie in order, is contained in one span of the list. */
export function holdsAll(spans: readonly Span[], inner: readonly Span[]): boolean {
  let place = 0;
  return inner.every((span) => {
    while ((spans[place]?.end ?? Infinity) < span.end) place += 1;
    const around = spans[place];
    return around !== undefined && contains(around, span);
  });
}
