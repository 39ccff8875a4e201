/** Lines the marks of several layers up: which of them are about the same words, so that one decision settles them. */
import type { Annotation } from '@/domain/claim/annotation';
import { compareSpans, overlaps, type Span } from '@/domain/text/span';

/** What one layer has at a position: more than one mark only where it marks exactly the same span twice. */
export interface Reading {
  readonly layer: string;
  readonly marks: readonly Annotation[];
}

export interface Position {
  /** From the first to the last code point that any layer marks here. */
  readonly span: Span;
  /** Each layer that has a mark here, in the order of the layers asked about. */
  readonly readings: readonly Reading[];
}

export function marksOf({ readings }: Position): Annotation[] {
  return readings.flatMap(({ marks }) => marks);
}

/** Marks of one span, by layer. */
interface Group {
  readonly span: Span;
  readonly marks: readonly Annotation[];
  readonly layers: ReadonlySet<string>;
}

/**
 * The positions of all standing marks of these layers, in the text's order; every mark is in exactly one. Marks on
 * exactly the same span belong together. Spans that overlap do when no layer has both, those that share most of
 * their words first. The order in which layers and marks are given changes nothing but the order of the readings.
 */
export function alignLayers(
  layers: readonly string[],
  annotations: Iterable<Annotation>,
): Position[] {
  const asked = new Set(layers);
  const standing = [...annotations].filter(({ layer, erased }) => !erased && asked.has(layer));
  return join(groupBySpan(standing))
    .map((groups) => toPosition(groups, layers))
    .sort((a, b) => compareSpans(a.span, b.span) || compareIds(firstId(a), firstId(b)));
}

function groupBySpan(marks: readonly Annotation[]): Group[] {
  const bySpan = new Map<string, Annotation[]>();
  for (const mark of marks) {
    const key = `${mark.span.start} ${mark.span.end}`;
    const there = bySpan.get(key);
    if (there) there.push(mark);
    else bySpan.set(key, [mark]);
  }
  return [...bySpan.values()]
    .flatMap((group) => {
      const [first] = group;
      const layers = new Set(group.map(({ layer }) => layer));
      return first ? [{ span: first.span, marks: group, layers }] : [];
    })
    .sort((a, b) => compareSpans(a.span, b.span));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Which part of the words of both they share. */
  readonly share: number;
}

/** Spans are joined pair by pair, and never two of one layer: an inner quotation stays apart from its sentence. */
function join(groups: readonly Group[]): Group[][] {
  const cluster = groups.map((group) => ({ members: [group], layers: new Set(group.layers) }));
  for (const { a, b } of pairsOf(groups)) {
    const [left, right] = [cluster[a], cluster[b]];
    if (!left || !right || left === right || sharesOne(left.layers, right.layers)) continue;
    left.members.push(...right.members);
    for (const layer of right.layers) left.layers.add(layer);
    for (const [at, one] of cluster.entries()) if (one === right) cluster[at] = left;
  }
  return [...new Set(cluster)].map(({ members }) => members);
}

/** The closest first; of equally close ones those that come first in the text. */
function pairsOf(groups: readonly Group[]): Pair[] {
  const pairs: Pair[] = [];
  groups.forEach((group, a) => {
    for (let b = a + 1; b < groups.length; b += 1) {
      const other = groups[b];
      if (other === undefined || other.span.start >= group.span.end) break;
      if (!overlaps(group.span, other.span) || sharesOne(group.layers, other.layers)) continue;
      pairs.push({ a, b, share: shareOf(group.span, other.span) });
    }
  });
  return pairs.sort((p, q) => q.share - p.share || p.a - q.a || p.b - q.b);
}

function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function sharesOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function toPosition(groups: readonly Group[], layers: readonly string[]): Position {
  const marks = groups.flatMap((group) => group.marks);
  const readings = layers.flatMap((layer) => {
    const own = marks.filter((mark) => mark.layer === layer).sort(compareMarks);
    return own.length === 0 ? [] : [{ layer, marks: own }];
  });
  return { span: around(groups.map(({ span }) => span)), readings };
}

function around(spans: readonly Span[]): Span {
  const [first, ...rest] = spans;
  if (first === undefined) throw new Error('a position has no span');
  let { start, end } = first;
  for (const span of rest) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

function firstId({ readings }: Position): string {
  const ids = readings.flatMap(({ marks }) => marks.map(({ id }) => id));
  return ids.sort()[0] ?? '';
}

function compareMarks(a: Annotation, b: Annotation): number {
  return compareSpans(a.span, b.span) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
