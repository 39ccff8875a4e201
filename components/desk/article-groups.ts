/** How an article's lines are laid out for reading: which stand together, and which marks touch each line. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Region } from '@/domain/text/layout';
import { overlaps, type Span } from '@/domain/text/span';

/** Lines that stand together: a folded run of boilerplate, an embedded post set apart, or a block of the article itself. */
export interface LineGroup {
  readonly kind: 'boilerplate' | 'embed' | 'text';
  readonly lines: readonly Region[];
}

/** About as many full-width characters as stand in a row: what a line out of sight is taken to be high. */
const perRow = 36;

/**
 * The browser skips blocks that are out of sight. Smaller blocks make it look after more of them at every
 * frame (2,000 cost it 9 ms), larger ones take longer when they come into sight: this is about a window.
 */
const rowsInBlock = 40;

/** Blocks in turn stand in stretches that are skipped whole: else each would cost the browser a style as it opens the page, and a look at every frame. A long text has a few dozen of either. */
const groupsInStretch = 12;

function rowsOf({ span }: Region): number {
  return Math.ceil((span.end - span.start) / perRow);
}

/** About as many rows, and lines, as groups take up; a folded one is a row. */
export function sizeOf(groups: readonly LineGroup[]): { rows: number; lines: number } {
  const seen = groups.flatMap(({ kind, lines }) =>
    kind === 'boilerplate' ? lines.slice(0, 1) : lines,
  );
  return { rows: seen.reduce((sum, line) => sum + rowsOf(line), 0), lines: seen.length };
}

export function groupLines(regions: readonly Region[]): LineGroup[] {
  const groups: { kind: LineGroup['kind']; lines: Region[]; rows: number }[] = [];
  for (const line of regions) {
    const kind = line.kind === 'boilerplate' || line.kind === 'embed' ? line.kind : 'text';
    const last = groups.at(-1);
    if (last?.kind === kind && (kind !== 'text' || last.rows < rowsInBlock)) {
      last.lines.push(line);
      last.rows += rowsOf(line);
    } else groups.push({ kind, lines: [line], rows: rowsOf(line) });
  }
  return groups;
}

export function stretchesOf(groups: readonly LineGroup[]): LineGroup[][] {
  const stretches: LineGroup[][] = [];
  for (let at = 0; at < groups.length; at += groupsInStretch) {
    stretches.push(groups.slice(at, at + groupsInStretch));
  }
  return stretches;
}

/** How deep each mark's line lies under the text, so that lines of marks that overlap do not cover one another; those not named lie at 0. `marks` are in reading order. */
export function depths(marks: readonly Annotation[]): Map<string, number> {
  const depth = new Map<string, number>();
  let end = 0;
  marks.forEach(({ id, span }, at) => {
    if (span.start < end) depth.set(id, freeDepth(span, marks.slice(0, at), depth));
    end = Math.max(end, span.end);
  });
  return depth;
}

function freeDepth(
  span: Span,
  before: readonly Annotation[],
  depth: ReadonlyMap<string, number>,
): number {
  const over = before.filter((other) => overlaps(other.span, span));
  const taken = new Set(over.map(({ id }) => depth.get(id) ?? 0));
  let free = 0;
  while (taken.has(free)) free += 1;
  return free;
}
