/** Where in a layout an annotation begins. */
import type { CodePoint } from '@/domain/text/offset';
import type { RegionKind } from '@/domain/text/region-kind';
import type { Span } from '@/domain/text/span';

export interface LaidOut {
  readonly regions: readonly { readonly kind: RegionKind; readonly span: Span }[];
  readonly sentences: readonly Span[];
}

/** The kind of the line that holds an offset; null on a line break and on blank lines. */
export function regionAt({ regions }: LaidOut, offset: CodePoint): RegionKind | null {
  const index = holding(regions.length, (at) => regions[at]?.span, offset);
  return index === null ? null : (regions[index]?.kind ?? null);
}

/** The place in the list, from 0, of the sentence that holds an offset; null between sentences. */
export function sentenceNumberAt({ sentences }: LaidOut, offset: CodePoint): number | null {
  return holding(sentences.length, (at) => sentences[at], offset);
}

/** Searches spans that are in order and do not overlap for the one that holds an offset. */
function holding(
  count: number,
  spanAt: (index: number) => Span | undefined,
  offset: CodePoint,
): number | null {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spanAt(middle)?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = spanAt(low - 1);
  return before !== undefined && offset < before.end ? low - 1 : null;
}
