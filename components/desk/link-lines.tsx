'use client';
/** The chosen mark's links into this article, drawn beside the text from its row to theirs; where they end is tinted. */
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useState } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { Desk } from './desk-context';
import { type Line, linesFrom } from './link-shapes';
import { linksOf, spanHere } from './link-spans';
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

/** In pixels: a thin line between two rows of dots would be painted on both, and pale. */
const crisp = 0.5;

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
    const draw = () =>
      setDrawing({
        at: { x: current.offsetLeft + crisp, y: current.offsetTop + crisp },
        lines: linesFrom(current, mark.span, ends, board.text),
      });
    // Blocks that come into sight get their true height, and with it all that is below them moves.
    const watch = new ResizeObserver(draw);
    watch.observe(current);
    if (current.parentElement) watch.observe(current.parentElement);
    return () => watch.disconnect();
  }, [board, mark, article]);
  return (
    <svg className="link-lines" aria-hidden="true">
      <marker
        id="link-end"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M1 1 7 4 1 7" />
      </marker>
      {drawing && (
        <g transform={`translate(${drawing.at.x} ${drawing.at.y})`}>
          {drawing.lines.map(({ id, relation, path, tint, name }) => (
            <g key={id} data-relation={relation}>
              <path className="link-tint" d={tint} />
              <path d={path} markerEnd="url(#link-end)" />
              {name && <text {...name}>{t(`relations.${relation}`)}</text>}
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}
