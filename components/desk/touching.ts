/** Finds what touches a stretch of text, without looking at all the rest. */
import type { Span } from '@/domain/text/span';

/** How far any item up to each place reaches: computed once for a list, since lists are never changed in place. */
const reaches = new WeakMap<readonly object[], Uint32Array>();

/** The items that share a code point with a span, in their order. `items` are ordered by where they start. */
export function touching<Item extends object>(
  items: readonly Item[],
  span: Span,
  spanOf: (item: Item) => Span,
): Item[] {
  const found: Item[] = [];
  for (let at = firstReaching(reachOf(items, spanOf), span.start); at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || spanOf(item).start >= span.end) break;
    if (spanOf(item).end > span.start) found.push(item);
  }
  return found;
}

function reachOf<Item extends object>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): Uint32Array {
  const known = reaches.get(items);
  if (known) return known;
  const reach = new Uint32Array(items.length);
  let farthest = 0;
  items.forEach((item, at) => {
    farthest = Math.max(farthest, spanOf(item).end);
    reach[at] = farthest;
  });
  reaches.set(items, reach);
  return reach;
}

/** The first place whose reach goes beyond an offset: reaches never fall, so it is found by halving. */
function firstReaching(reach: Uint32Array, offset: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
