/** What a key or a button does at the desk, as commands. One stroke is undone as one. */
import { v7 as newId } from 'uuid';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import type { Board } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import type { Span } from '@/domain/text/span';

/** A new mark on a span, and the id it will have. */
export function mark(
  board: Board,
  span: Span,
  label: string | null,
): { id: string; commands: CommandBody[] } {
  const id = newId();
  const { start, end } = span;
  return {
    id,
    commands: [
      {
        kind: 'mark',
        annotation: id,
        layer: board.layer.id,
        span: { start, end },
        exact: board.text.slice(span),
        label,
        attribution: noAttribution,
      },
    ],
  };
}

export function relabel(
  { id, revision, attribution }: Annotation,
  label: string | null,
): CommandBody[] {
  return [{ kind: 'judge', annotation: id, revision, label, attribution }];
}

export function erase({ id, revision }: Annotation): CommandBody[] {
  return [{ kind: 'erase', annotation: id, revision }];
}

export function resize(board: Board, { id, revision }: Annotation, span: Span): CommandBody[] {
  const { start, end } = span;
  return [
    {
      kind: 'resize',
      annotation: id,
      revision,
      span: { start, end },
      exact: board.text.slice(span),
    },
  ];
}
