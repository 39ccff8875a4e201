/** Where the lines and tints of links lie beside and over the text: measured in pixels from the article's corner. */
import type { Relation } from '@/domain/claim/link';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { rangeOf } from './text-position';

export interface LinkEnd {
  readonly id: string;
  readonly relation: Relation;
  readonly span: Span;
}

export interface Line extends Pick<LinkEnd, 'id' | 'relation'> {
  readonly path: string;
  /** Over the words it leads to. */
  readonly tint: string;
  /** Where its relation is written, if there is room for it. */
  readonly name: { readonly x: number; readonly y: number } | null;
}

/** How far the first line stands from the text, each further one from the last, how far an arch rises, and what a relation's name needs. */
const [near, apart, gap, rise, room] = [12, 7, 5, 7, 84];

export function linesFrom(
  article: HTMLElement,
  from: Span,
  ends: readonly LinkEnd[],
  text: IndexedText,
): Line[] {
  const frame = article.getBoundingClientRect();
  const [start] = boxesOf(from, text, frame);
  const margin = frame.left - (article.closest('section')?.getBoundingClientRect().left ?? 0);
  if (start === undefined) return [];
  return ends.flatMap(({ id, relation, span }, at) => {
    const boxes = boxesOf(span, text, frame);
    const [end] = boxes;
    if (end === undefined) return [];
    const out = Math.min(near + at * apart, margin - gap);
    const name = margin - out > room ? { x: -out - gap, y: middle(end) } : null;
    const path = isSameRow(start, end)
      ? arch(start, end)
      : bracket(middle(start), middle(end), out);
    return [{ id, relation, path, tint: boxes.map(outline).join(' '), name }];
  });
}

/** Out of the text, along its side, and in again, with round corners. */
function bracket(from: number, to: number, out: number): string {
  const way = Math.sign(to - from);
  const bend = Math.min(gap, Math.abs(to - from) / 2);
  return [
    `M ${-gap} ${from} H ${-out + bend}`,
    `Q ${-out} ${from} ${-out} ${from + way * bend}`,
    `V ${to - way * bend}`,
    `Q ${-out} ${to} ${-out + bend} ${to}`,
    `H ${-gap + 2}`,
  ].join(' ');
}

/** Over the row, from the middle of one to the middle of the other; where these fall together, as of one mark inside another, to its end. */
function arch(from: Box, to: Box): string {
  const [a, b] = [Math.round(from.x + from.width / 2), Math.round(to.x + to.width / 2)];
  const isClose = Math.abs(a - b) < gap * 2;
  const [begin, end] = isClose
    ? [from.x + gap, Math.max(to.x + to.width, from.x + gap * 4)]
    : [a, b];
  const way = Math.sign(end - begin);
  const top = Math.min(from.y, to.y) - rise;
  return [
    `M ${begin} ${from.y + 2} V ${top + gap}`,
    `Q ${begin} ${top} ${begin + way * gap} ${top}`,
    `H ${end - way * gap}`,
    `Q ${end} ${top} ${end} ${top + gap}`,
    `V ${to.y + 2}`,
  ].join(' ');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rows of a span, from the article's corner. */
function boxesOf({ start, end }: Span, text: IndexedText, frame: DOMRect): Box[] {
  const rects = rangeOf({ start, end }, text)?.getClientRects() ?? [];
  return [...rects].map(({ left, top, width, height }) => ({
    x: Math.round(left - frame.left),
    y: Math.round(top - frame.top),
    width: Math.round(width),
    height: Math.round(height),
  }));
}

function middle({ y, height }: Box): number {
  return Math.round(y + height / 2);
}

function isSameRow(a: Box, b: Box): boolean {
  return Math.abs(middle(a) - middle(b)) < a.height / 2;
}

/** One path for all boxes: where they overlap, they are tinted once. */
function outline({ x, y, width, height }: Box): string {
  return `M ${x} ${y} h ${width} v ${height} h ${-width} z`;
}
