/** How a text is laid out: what each line is, where each sentence lies. Two readings of one text that are corrected independently of each other. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type CodePoint, codePoint, type IndexedText } from '@/domain/text/offset';
import { REGION_KINDS, type RegionKind } from '@/domain/text/region-kind';
import {
  type JoinRefusal,
  joinSentence,
  type Moved,
  type SplitRefusal,
  splitSentence,
} from '@/domain/text/sentence-boundary';
import type { Span } from '@/domain/text/span';
import { holdsAll, indexAt, isInOrder } from '@/domain/text/span-list';

export type { RegionKind };

/** A line's kind. The span is the whole line in code points, without its line break. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
}

/** Both lists are in the text's order, in code points; each sentence lies in one region and has no white space at its ends. */
export interface Layout {
  /** One for each line that is not blank. */
  readonly regions: readonly Region[];
  /** Of every line, boilerplate too, so that a corrected region moves no boundary. What the product calls the sentences is `statementSentences`. */
  readonly sentences: readonly Span[];
}

/** The sentences outside boilerplate, in order: what is labelled by default. */
export function statementSentences(layout: Layout): Span[] {
  let line = 0;
  return layout.sentences.filter((sentence) => {
    while ((layout.regions[line]?.span.end ?? Infinity) < sentence.end) line++;
    return layout.regions[line]?.kind !== 'boilerplate';
  });
}

/** The sentence that holds the code point behind an offset, boilerplate's too; null between sentences and outside the text. */
export function sentenceAt(layout: Layout, offset: CodePoint): Span | null {
  return layout.sentences[indexAt(layout.sentences, offset)] ?? null;
}

/** What a person changes in a layout. Offsets are code points: a line is named by where it begins, a join by where the second sentence begins. */
export type LayoutCorrection =
  | {
      readonly kind: 'regions';
      readonly lines: readonly { readonly start: CodePoint; readonly region: RegionKind }[];
    }
  | { readonly kind: 'split'; readonly at: CodePoint }
  | { readonly kind: 'join'; readonly at: CodePoint };

export type LayoutRefusal = 'line-not-found' | SplitRefusal | JoinRefusal;

export interface CorrectedLayout {
  readonly layout: Layout;
  /** Gives back the identical layout when it is applied to this one. */
  readonly inverse: LayoutCorrection;
}

/** Applies one correction whole or not at all. Refused: `line-not-found` (no line begins there), and what `splitSentence` and `joinSentence` refuse. */
export function correctLayout(
  text: IndexedText,
  layout: Layout,
  correction: LayoutCorrection,
): Outcome<CorrectedLayout, LayoutRefusal> {
  if (correction.kind === 'regions') return correctRegions(layout, correction.lines);
  const { kind, at } = correction;
  const line = layout.regions[indexAt(spansOf(layout.regions), at)]?.span;
  const moved: Outcome<Moved, SplitRefusal | JoinRefusal> =
    kind === 'split'
      ? splitSentence(text, layout.sentences, line, at)
      : joinSentence(layout.sentences, line, at);
  if (!moved.ok) return moved;
  const inverse = { kind: kind === 'split' ? 'join' : 'split', at: moved.value.at } as const;
  return accepted({ layout: { ...layout, sentences: moved.value.sentences }, inverse });
}

function correctRegions(
  { regions, sentences }: Layout,
  lines: readonly { readonly start: CodePoint; readonly region: RegionKind }[],
): Outcome<CorrectedLayout, 'line-not-found'> {
  const wanted = new Map(lines.map((line) => [line.start, line.region]));
  const before = regions.flatMap(({ kind, span }) =>
    wanted.has(span.start) ? [{ start: span.start, region: kind }] : [],
  );
  if (before.length < wanted.size) return refused('line-not-found');
  const corrected = regions.map((region) => ({
    ...region,
    kind: wanted.get(region.span.start) ?? region.kind,
  }));
  return accepted({
    layout: { regions: corrected, sentences },
    inverse: { kind: 'regions', lines: before },
  });
}

function spansOf(regions: readonly Region[]): Span[] {
  return regions.map((region) => region.span);
}

/** A layout as it is stored: three integers for a region (start, end, place of its kind in `REGION_KINDS`), two for a sentence. */
export interface EncodedLayout {
  readonly regions: number[];
  readonly sentences: number[];
}

export function encodeLayout(layout: Layout): EncodedLayout {
  return {
    regions: layout.regions.flatMap(({ kind, span }) => [
      span.start,
      span.end,
      REGION_KINDS.indexOf(kind),
    ]),
    sentences: layout.sentences.flatMap((span) => [span.start, span.end]),
  };
}

/** The inverse of `encodeLayout`. Refused, `layout-malformed`: numbers that are no offsets, spans that are empty, out of order or overlapping, an unknown kind, a sentence outside every region. */
export function decodeLayout(encoded: {
  readonly regions: readonly number[];
  readonly sentences: readonly number[];
}): Outcome<Layout, 'layout-malformed'> {
  const regions: Region[] = [];
  for (let at = 0; at < encoded.regions.length; at += 3) {
    const span = spanFrom(encoded.regions[at], encoded.regions[at + 1]);
    const kind = REGION_KINDS[encoded.regions[at + 2] ?? -1];
    if (span === null || kind === undefined) return refused('layout-malformed');
    regions.push({ kind, span });
  }
  const sentences: Span[] = [];
  for (let at = 0; at < encoded.sentences.length; at += 2) {
    const span = spanFrom(encoded.sentences[at], encoded.sentences[at + 1]);
    if (span === null) return refused('layout-malformed');
    sentences.push(span);
  }
  const lines = spansOf(regions);
  const isSound = isInOrder(lines) && isInOrder(sentences) && holdsAll(lines, sentences);
  return isSound ? accepted({ regions, sentences }) : refused('layout-malformed');
}

function spanFrom(start: number | undefined, end: number | undefined): Span | null {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  if (start === undefined || end === undefined || start < 0 || start >= end) return null;
  return { start: codePoint(start), end: codePoint(end) };
}
