'use client';
/** The chosen mark's links into this article, drawn beside the text from its row to theirs; where they end is tinted. */
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { Relation } from '@/domain/claim/link';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import type { Desk } from './desk-context';
import { linksOf, spanHere } from './link-spans';
import { rangeOf } from './text-position';
import './link-lines.css';

interface Props {
  readonly desk: Desk;
  readonly mark: Annotation;
  /** The article's element. */
  readonly article: RefObject<HTMLElement | null>;
}

interface Drawing {
  /** Where the article's corner is. */
  readonly at: { readonly x: number; readonly y: number };
  readonly lines: readonly Line[];
}

interface Line {
  readonly id: string;
  readonly relation: Relation;
  readonly path: string;
  /** Where its relation is written, if there is room for it. */
  readonly name: { readonly x: number; readonly y: number } | null;
}

const highlightName = 'desk-linked';

export function LinkLines({ desk, mark, article }: Props) {
  const t = useTranslations('inspector');
  const { board } = desk.view;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the desk, only the board is read
  useEffect(() => {
    const { current } = article;
    if (current === null) return;
    const ends = linksOf(desk, mark).flatMap((link) => {
      const span = spanHere(desk, link);
      return span === null ? [] : [{ ...link, span }];
    });
    tint(
      ends.map(({ span }) => span),
      board.text,
    );
    const draw = () =>
      setDrawing({
        at: { x: current.offsetLeft, y: current.offsetTop },
        lines: drawn(current, mark.span, ends, board.text),
      });
    // Blocks that come into sight get their true height, and with it all that is below them moves.
    const watch = new ResizeObserver(draw);
    watch.observe(current);
    if (current.parentElement) watch.observe(current.parentElement);
    return () => {
      watch.disconnect();
      CSS.highlights?.delete(highlightName);
    };
  }, [board, mark, article]);
  return (
    <svg className="link-lines" aria-hidden="true">
      <marker id="link-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7">
        <path d="M1 1 7 4 1 7" />
      </marker>
      {drawing && (
        <g transform={`translate(${drawing.at.x} ${drawing.at.y})`}>
          {drawing.lines.map(({ id, relation, path, name }) => (
            <g key={id} data-relation={relation}>
              <path d={path} markerEnd="url(#link-end)" />
              {name && <text {...name}>{t(`relations.${relation}`)}</text>}
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}

/** In pixels: how far the first line stands from the text, each further one from the last, and what a relation's name needs. */
const [near, apart, gap, room] = [12, 7, 5, 84];

function drawn(
  article: HTMLElement,
  from: Span,
  ends: readonly { readonly id: string; readonly relation: Relation; readonly span: Span }[],
  text: IndexedText,
): Line[] {
  const frame = article.getBoundingClientRect();
  const start = rowOf(from, text, frame);
  const margin = frame.left - (article.closest('section')?.getBoundingClientRect().left ?? 0);
  if (start === null) return [];
  return ends.flatMap(({ id, relation, span }, at) => {
    const end = rowOf(span, text, frame);
    if (end === null) return [];
    const out = Math.min(near + at * apart, margin - gap);
    const name = margin - out > room ? { x: -out - gap, y: end } : null;
    return [{ id, relation, path: bracket(start, end, out), name }];
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

/** The middle of the row on which a span begins, from the article's top. */
function rowOf({ start, end }: Span, text: IndexedText, frame: DOMRect): number | null {
  const [first] = rangeOf({ start, end }, text)?.getClientRects() ?? [];
  return first ? Math.round(first.top + first.height / 2 - frame.top) : null;
}

function tint(spans: readonly Span[], text: IndexedText): void {
  const ranges = spans.flatMap((span) => rangeOf(span, text) ?? []);
  CSS.highlights?.set(highlightName, new Highlight(...ranges));
}
