/** How an article's lines are laid out for reading: which stand together, and which marks touch each line. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Region } from '@/domain/text/layout';
import { compareSpans, overlaps } from '@/domain/text/span';

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

export function rowsOf({ span }: Region): number {
  return Math.ceil((span.end - span.start) / perRow);
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

/** Marks in the order they are read: by span, then by id. */
export function readingOrder(annotations: Iterable<Annotation>): Annotation[] {
  return [...annotations]
    .filter(({ erased }) => !erased)
    .sort((a, b) => compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1));
}

/** How deep each mark's line lies under the text, so that lines of marks that overlap do not cover one another. */
export function depths(marks: readonly Annotation[]): Map<string, number> {
  const depth = new Map<string, number>();
  for (const mark of marks) {
    const taken = new Set(
      marks
        .filter(({ id, span }) => depth.has(id) && overlaps(span, mark.span))
        .map(({ id }) => depth.get(id)),
    );
    let free = 0;
    while (taken.has(free)) free += 1;
    depth.set(mark.id, free);
  }
  return depth;
}
