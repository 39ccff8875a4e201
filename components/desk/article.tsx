'use client';
/** The article as it reads, with the layer's marks; where the mouse chooses, selects and moves. */
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import { sentenceAt } from '@/domain/text/layout';
import type { CodePoint } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { byLine, groupLines, type LineGroup } from './article-groups';
import { ArticleLine } from './article-line';
import { useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import { offsetAt, selectedSpan } from './text-position';

export function Article({ reading }: { reading: Reading }) {
  const desk = useDesk();
  const { layout, text } = desk.view.board;
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupLines(layout.regions), [layout]);

  const release = () => {
    if (root.current === null) return;
    const span = selectedSpan(root.current, text);
    desk.select(span);
    if (span !== null) return;
    const at = offsetAt(root.current, text);
    if (at === null) return;
    desk.moveTo(sentenceAt(layout, at));
    desk.choose(markUnder(reading.marks, at, desk.chosen?.id ?? null));
  };

  return (
    // The mouse is a shortcut here: every one of these strokes has its key.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are handled by the desk around it
    <div ref={root} className="article" lang={desk.document.article.language} onMouseUp={release}>
      {groups.map((group) => (
        <Group key={group.lines[0]?.span.start} group={group} reading={reading} />
      ))}
    </div>
  );
}

/** The innermost mark under an offset; when that one is chosen already, the next one out, and round again. */
function markUnder(
  marks: readonly Annotation[],
  at: CodePoint,
  chosen: string | null,
): string | null {
  const under = marks.filter(({ span }) => span.start <= at && at < span.end).reverse();
  const next = under[(under.findIndex(({ id }) => id === chosen) + 1) % Math.max(under.length, 1)];
  return next?.id ?? null;
}

function Group({ group, reading }: { group: LineGroup; reading: Reading }) {
  const t = useTranslations('desk');
  if (group.kind === 'text') return <Lines group={group} reading={reading} />;
  if (group.kind === 'embed') {
    return (
      <div className="article-embed">
        <Lines group={group} reading={reading} />
      </div>
    );
  }
  return (
    <details className="article-boilerplate">
      <summary>{t('boilerplate', { lines: group.lines.length })}</summary>
      <Lines group={group} reading={reading} />
    </details>
  );
}

function Lines({ group: { lines }, reading }: { group: LineGroup; reading: Reading }) {
  const { view, sentence, chosen } = useDesk();
  const { layout, text } = view.board;
  const marks = useMemo(() => byLine(lines, reading.marks, ({ span }) => span), [lines, reading]);
  const sentences = useMemo(() => byLine(lines, layout.sentences, (span) => span), [lines, layout]);
  return lines.map((line) => {
    const onLine = marks.get(line.span.start) ?? none;
    return (
      <ArticleLine
        key={line.span.start}
        text={text}
        line={line}
        sentences={sentences.get(line.span.start) ?? none}
        marks={onLine}
        current={sentence !== null && isOn(line.span, sentence) ? sentence : null}
        chosen={onLine.some(({ id }) => id === chosen?.id) ? (chosen?.id ?? null) : null}
        labels={reading.labels}
        nameOf={reading.nameOf}
      />
    );
  });
}

const none: readonly never[] = [];

function isOn(line: Span, { start, end }: Span): boolean {
  return line.start <= start && end <= line.end;
}
