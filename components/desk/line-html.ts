/**
 * The article with its marks as HTML, written from data. The server writes the whole once; the browser writes
 * a line again when something on it changes. Ten thousand sentences cost the page no component each.
 */
import type { Annotation } from '@/domain/claim/annotation';
import type { Label } from '@/domain/claim/label';
import type { Region } from '@/domain/text/layout';
import type { IndexedText } from '@/domain/text/offset';
import { type Marked, type Segment, segmentsWithin } from '@/domain/text/segments';
import { contains, overlaps, type Span } from '@/domain/text/span';
import { depths } from './article-groups';

/** How marks are shown and read out. */
export interface Naming {
  readonly labels: ReadonlyMap<string, Label>;
  readonly nameOf: (mark: Annotation) => string;
  /** What a folded run of boilerplate is called. */
  readonly boilerplate: (lines: number) => string;
}

export interface LineModel {
  readonly text: IndexedText;
  readonly line: Region;
  /** In reading order. */
  readonly marks: readonly Annotation[];
  /** The sentence under the cursor, when it is on this line. */
  readonly current: Span | null;
  /** Id of the chosen mark. */
  readonly chosen: string | null;
  readonly naming: Naming;
}

const elements = { heading: 'h2', byline: 'p', body: 'p', embed: 'p', boilerplate: 'p' } as const;

export function lineHtml(model: LineModel): string {
  const { line } = model;
  const element = elements[line.kind];
  const attributes = `class="article-line" data-region="${line.kind}" data-line="${line.span.start}"`;
  return `<${element} ${attributes}>${lineInside(model)}</${element}>`;
}

/** What stands inside a line's element: its text, cut only where a mark or the sentence under the cursor begins or ends. */
export function lineInside(model: LineModel): string {
  const { line, marks, current, text } = model;
  const isCurrent = current !== null && overlaps(current, line.span);
  if (marks.length === 0 && !isCurrent) return escaped(text.slice(line.span));
  const depth = depths(marks);
  const cut = isCurrent ? [...marks, { id: 'cursor', span: current }] : marks;
  let html = '';
  for (const piece of segmentsWithin(line.span, cut)) html += pieceHtml(piece, depth, model);
  return html;
}

/** A stretch on which the marks are the same, inside as many mark elements, the outermost first. */
function pieceHtml(
  { span, marks }: Segment<Annotation | Marked>,
  depth: ReadonlyMap<string, number>,
  model: LineModel,
): string {
  const text = escaped(model.text.slice(span));
  const isCurrent = model.current !== null && contains(model.current, span);
  return marks.reduceRight(
    (inside, mark) => ('label' in mark ? markHtml(mark, span, inside, depth, model) : inside),
    isCurrent ? `<span class="sentence-current">${text}</span>` : text,
  );
}

/**
 * One mark on one stretch. Where it begins it has its name, which the style sheet lets be read out: the text itself
 * stays the article's. The chosen one has a handle at either end.
 */
function markHtml(
  mark: Annotation,
  piece: Span,
  inside: string,
  depth: ReadonlyMap<string, number>,
  { chosen, naming }: LineModel,
): string {
  const [begins, ends] = [mark.span.start === piece.start, mark.span.end === piece.end];
  const label = mark.label === null ? undefined : naming.labels.get(mark.label);
  const look = `data-label-colour="${label?.colour ?? 'none'}" data-label-line="${label?.line ?? 'dashed'}"`;
  const deep = depth.get(mark.id) ?? 0;
  const lower = deep === 0 ? '' : ` data-label-depth="${deep}"`;
  const name = begins ? ` data-name="［${escaped(naming.nameOf(mark))}］"` : '';
  if (mark.id !== chosen) return `<mark ${look}${lower}${name}>${inside}</mark>`;
  const [start, end] = [begins ? handle('start') : '', ends ? handle('end') : ''];
  return `<mark ${look}${lower}${name} data-label-chosen>${start}${inside}${end}</mark>`;
}

/** Takes no room in the row. The keys that move an end are for those who do not see it. */
function handle(end: 'start' | 'end'): string {
  return `<i data-handle="${end}" aria-hidden="true"></i>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const markup = /[&<>"]/;

export function escaped(text: string): string {
  // Most texts have none of these: looking is cheaper than replacing.
  if (!markup.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
