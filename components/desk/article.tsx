'use client';
/** The article as it reads, with the layer's marks; where the mouse chooses, selects and moves. */
import { useTranslations } from 'next-intl';
import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import { sentenceAt } from '@/domain/text/layout';
import { type CodePoint, codePoint } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { servedHtml } from './article-html';
import { ArticleView } from './article-view';
import { type Desk, useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import { widened } from './edges';
import { resizeTo } from './edits';
import { dragHandle, handleUnder, withSpan } from './handles';
import { late } from './late';
import { linksOf, spanHere } from './link-spans';
import { offsetAt, selectedSpan, selectSpan } from './text-position';
import { touching } from './touching';
import './text.css';

/** Few marks have links into their own article. */
const LinkLines = late(() => import('./link-lines').then((lines) => lines.LinkLines));

/** Nothing is fetched for it on a machine without a touch screen until something is selected. */
const ByFinger = late(() => import('./by-finger').then((finger) => finger.ByFinger));

interface Props {
  readonly reading: Reading;
  /** What is painted, where that is not what is on the desk. */
  readonly board?: Board;
}

export function Article({ reading, board: painted }: Props) {
  const t = useTranslations('desk');
  const desk = useDesk();
  const board = painted ?? desk.view.board;
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<ArticleView | null>(null);
  const { marks, naming } = reading;
  const { sentence: current, chosen } = desk;
  const shown = { board, marks, naming, current, chosen: chosen?.id ?? null };
  const latest = useRef(shown);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is made of these
  useLayoutEffect(() => {
    if (root.current === null) return;
    latest.current = shown;
    view.current ??= new ArticleView(root.current, { ...shown, current: null, chosen: null });
    view.current.show(shown);
  }, [board, marks, naming, current, chosen]);

  const grasp = (event: PointerEvent) => {
    const end = handleUnder(event.target);
    if (end === null || chosen === null || root.current === null) return;
    event.preventDefault();
    const show = (span: Span | null) =>
      view.current?.show(span ? withSpan(latest.current, chosen, span) : latest.current);
    dragHandle(event.nativeEvent, { root: root.current, board, mark: chosen, end, show }, (span) =>
      resizeTo(desk, span),
    );
  };

  /** With Alt, whole phrases. */
  const release = ({ altKey }: { readonly altKey: boolean }) => {
    if (root.current === null) return;
    const selected = selectedSpan(root.current, board.text);
    const span = selected && altKey ? widened(board, selected) : selected;
    desk.select(span);
    if (span !== null && altKey) selectSpan(span, board.text);
    if (span !== null) return;
    const at = offsetAt(root.current, board.text);
    if (at === null) return;
    desk.moveTo(sentenceAt(board.layout, at));
    desk.choose(markUnder(marks, at, desk.chosen?.id ?? null));
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too
    <section aria-label={t('text')} tabIndex={0} className="desk-text">
      <div className="article-page">
        {/* The mouse is a shortcut here: every one of these strokes has its key. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are handled by the desk around it */}
        <div
          ref={root}
          className="article"
          data-version={desk.document.version.id}
          lang={desk.document.article.language}
          data-editable={desk.leave.annotate || undefined}
          onPointerDown={grasp}
          onMouseUp={release}
          // The browser leaves what the server wrote as it is, and never asks React about it again.
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by line-html.ts, which escapes every text
          dangerouslySetInnerHTML={written(board, naming)}
        />
        {chosen !== null && isLinkedHere(desk, chosen) && (
          <LinkLines desk={desk} mark={chosen} article={root} />
        )}
      </div>
      {(isTouched || desk.selection !== null) && <ByFinger desk={desk} article={root} />}
    </section>
  );
}

const isTouched = typeof window !== 'undefined' && navigator.maxTouchPoints > 0;

const nothing = { __html: '' };

/** The whole article, where there is no browser yet. */
function written(board: Board, naming: Reading['naming']): { __html: string } {
  return typeof window === 'undefined' ? { __html: servedHtml(board, naming) } : nothing;
}

function isLinkedHere(desk: Desk, mark: Annotation): boolean {
  return linksOf(desk, mark).some((link) => spanHere(desk, link) !== null);
}

/** The innermost mark under an offset; when that one is chosen already, the next one out, and round again. */
function markUnder(
  marks: readonly Annotation[],
  at: CodePoint,
  chosen: string | null,
): string | null {
  const under = touching(
    marks,
    { start: at, end: codePoint(at + 1) },
    ({ span }) => span,
  ).reverse();
  const next = under[(under.findIndex(({ id }) => id === chosen) + 1) % Math.max(under.length, 1)];
  return next?.id ?? null;
}
