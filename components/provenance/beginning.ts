/** Where a graph begins to be read: a large one has its upper left corner empty. */
import type { Laid } from './laid';

const margin = 24;

/** How far to scroll a frame of this height, so that the first speaker on the left is in its middle. */
export function beginningOf({ places }: Pick<Laid, 'places'>, height: number) {
  const first = places.toSorted((a, b) => a.x - b.x || a.y - b.y)[0];
  if (first === undefined || first.y + margin < height) return { left: 0, top: 0 };
  return { left: 0, top: first.y - height / 2 };
}
