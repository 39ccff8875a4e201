/** Precision, recall and F1 of an annotator's spans, measured against the final layer's. */
import { accepted, refused } from '@/domain/outcome';
import type { Coefficient } from './coefficient';
import type { Segment } from './continuum';

export interface SpanCounts {
  /** How many the annotator marked, and how many the final layer has. */
  marked: number;
  wanted: number;
  /** Of either, those that have their like in the other: from one end to the other under the same label; or sharing a code point, under the same label. */
  exact: number;
  overlappingMarked: number;
  overlappingWanted: number;
}

export function noSpans(): SpanCounts {
  return { marked: 0, wanted: 0, exact: 0, overlappingMarked: 0, overlappingWanted: 0 };
}

/** Adds one text. Spans may nest; those alike within a layer count once. */
export function addSpans(
  counts: SpanCounts,
  marked: readonly Segment[],
  wanted: readonly Segment[],
): void {
  const keys = new Set(wanted.map(keyOf));
  const [own, final] = [unlike(marked), unlike(wanted)];
  counts.marked += own.length;
  counts.wanted += final.length;
  counts.exact += own.filter((segment) => keys.has(keyOf(segment))).length;
  counts.overlappingMarked += countTouching(own, final);
  counts.overlappingWanted += countTouching(final, own);
}

function keyOf({ start, end, value }: Segment): string {
  return `${start} ${end} ${value}`;
}

function unlike(segments: readonly Segment[]): Segment[] {
  return [...new Map(segments.map((segment) => [keyOf(segment), segment])).values()];
}

/** How many of the first share at least one code point with one of the others under the same label. */
function countTouching(ones: readonly Segment[], others: readonly Segment[]): number {
  const ordered = [...others].sort((a, b) => a.start - b.start);
  return ones.filter((one) => touches(one, ordered)).length;
}

/** `ordered` by start, so that the search ends where they begin behind it. */
function touches({ start, end, value }: Segment, ordered: readonly Segment[]): boolean {
  for (const other of ordered) {
    if (other.start >= end) return false;
    if (other.end > start && other.value === value) return true;
  }
  return false;
}

export interface SpanScores {
  readonly precision: Coefficient;
  readonly recall: Coefficient;
  readonly f1: Coefficient;
}

/** As in the shared tasks on names (Tjong Kim Sang & De Meulder 2003, CoNLL): a span is right only if it is right altogether. */
export function exactScores({ marked, wanted, exact }: SpanCounts): SpanScores {
  return scores(share(exact, marked), share(exact, wanted));
}

/** The lenient count of MUC and BioNLP (Kim et al. 2009, overlap under the same label): near enough to see whether they meant the same. */
export function overlapScores(counts: SpanCounts): SpanScores {
  const { marked, wanted, overlappingMarked, overlappingWanted } = counts;
  return scores(share(overlappingMarked, marked), share(overlappingWanted, wanted));
}

function share(part: number, whole: number): Coefficient {
  return whole === 0 ? refused('nothing-marked') : accepted(part / whole);
}

/** F1 is the harmonic mean (van Rijsbergen 1979, Information Retrieval, chapter 7); of two zeroes, zero. */
function scores(precision: Coefficient, recall: Coefficient): SpanScores {
  if (!precision.ok || !recall.ok) return { precision, recall, f1: refused('nothing-marked') };
  const [p, r] = [precision.value, recall.value];
  return { precision, recall, f1: accepted(p + r === 0 ? 0 : (2 * p * r) / (p + r)) };
}
