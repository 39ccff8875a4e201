'use client';
/** What a finger needs that a mouse and keys do not: its selection is taken, and on a narrow screen the labels for it stand where the thumb is. */
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import type { Desk } from './desk-context';
import { labelHere } from './edits';
import { LabelButtons } from './inspector/label-buttons';
import { narrow } from './inspector-panel';
import { useTouchSelection } from './touch-selection';

interface Props {
  readonly desk: Desk;
  /** The article's element. */
  readonly article: RefObject<HTMLElement | null>;
}

export function ByFinger({ desk, article }: Props) {
  const { board } = desk.view;
  useTouchSelection(article, board.text, desk.select);
  const isBeside = desk.selection !== null && !matchMedia(narrow).matches;
  if (desk.selection === null || !desk.leave.annotate || isBeside) return null;
  return <SelectionBar desk={desk} />;
}

function SelectionBar({ desk }: Pick<Props, 'desk'>) {
  const t = useTranslations('inspector');
  return (
    <section
      aria-label={t('selection')}
      className="desk-thumb"
      // The selection is still there when the label is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <LabelButtons
        name={t('markSelection')}
        codebook={desk.view.board.codebook}
        keyed={false}
        onPick={(label) => labelHere(desk, label)}
      />
    </section>
  );
}
