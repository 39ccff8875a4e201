/** The lengths that α for spans is computed from: where two annotators' segments of a continuum lie over one another. */

/** A span with the number of its label, in code points, half-open. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** One annotator's segments of a continuum: in order, none overlapping another. */
export type Segmented = readonly Segment[];

/** In code points. What nobody marked is a value like the others: `gap`. */
export const gap = -1;

/**
 * What one pass over texts leaves behind. Several texts are one continuum laid end to end, of which no segment crosses
 * a seam.
 */
export interface UnitizingSums {
  /** Observed coincidences of lengths, by value, then value; `gap` included. */
  readonly lengths: Map<number, Map<number, number>>;
  /** Over all annotators: the squared lengths of segments, the lengths of gaps. */
  self: number;
  /** The squared lengths of the stretches that two annotators both marked, over all pairs, and by the value of the first. */
  shared: number;
  readonly sharedBy: Map<number, number>;
  /** The continuum's length times its pairs of annotators, each weighing as in the coincidences. */
  paired: number;
}

export function noSums(): UnitizingSums {
  return { lengths: new Map(), self: 0, shared: 0, sharedBy: new Map(), paired: 0 };
}

/** Adds a text of this length, segmented by several annotators. A text that one alone has segmented says nothing. */
export function addContinuum(
  sums: UnitizingSums,
  length: number,
  annotators: readonly Segmented[],
): void {
  if (annotators.length < 2 || length <= 0) return;
  const tiled = annotators.map((segments) => tile(segments, length));
  const weight = 1 / (annotators.length - 1);
  for (const pieces of tiled) {
    for (const { start, end, value } of pieces) {
      sums.self += value === gap ? end - start : (end - start) ** 2;
    }
  }
  for (const [at, one] of tiled.entries()) {
    for (const other of tiled.slice(at + 1)) addPair(sums, one, other, weight);
  }
  sums.paired += length * annotators.length;
}

/** The whole of another sum, so many times. */
export function addSums(sums: UnitizingSums, more: UnitizingSums, times: number): void {
  for (const [value, row] of more.lengths) {
    for (const [other, length] of row) addLength(sums.lengths, value, other, length * times);
  }
  for (const [value, square] of more.sharedBy) addTo(sums.sharedBy, value, square * times);
  sums.self += more.self * times;
  sums.shared += more.shared * times;
  sums.paired += more.paired * times;
}

function tile(segments: Segmented, length: number): Segment[] {
  const pieces: Segment[] = [];
  let reached = 0;
  for (const segment of segments) {
    if (segment.start > reached) pieces.push({ start: reached, end: segment.start, value: gap });
    pieces.push(segment);
    reached = segment.end;
  }
  if (reached < length) pieces.push({ start: reached, end: length, value: gap });
  return pieces;
}

function addPair(
  sums: UnitizingSums,
  ones: readonly Segment[],
  others: readonly Segment[],
  weight: number,
): void {
  let [i, j] = [0, 0];
  for (let one = ones[i], other = others[j]; one && other; one = ones[i], other = others[j]) {
    const length = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    if (length > 0) addStretch(sums, one.value, other.value, length, weight);
    if (one.end <= other.end) i++;
    if (other.end <= one.end) j++;
  }
}

function addStretch(
  sums: UnitizingSums,
  value: number,
  other: number,
  length: number,
  weight: number,
): void {
  addLength(sums.lengths, value, other, length * weight);
  addLength(sums.lengths, other, value, length * weight);
  if (value === gap || other === gap) return;
  sums.shared += 2 * weight * length ** 2;
  addTo(sums.sharedBy, value, weight * length ** 2);
  addTo(sums.sharedBy, other, weight * length ** 2);
}

function addLength(
  lengths: Map<number, Map<number, number>>,
  value: number,
  other: number,
  length: number,
): void {
  const row = lengths.get(value) ?? new Map<number, number>();
  lengths.set(value, row);
  addTo(row, other, length);
}

export function addTo(counts: Map<number, number>, value: number, more: number): void {
  counts.set(value, (counts.get(value) ?? 0) + more);
}
