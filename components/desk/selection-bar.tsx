'use client';
/** On a narrow screen, the labels for what is selected, at its foot where the thumb is. */
import { useTranslations } from 'next-intl';
import type { Desk } from './desk-context';
import { labelHere } from './edits';
import { LabelButtons } from './inspector/label-buttons';

export function SelectionBar({ desk }: { readonly desk: Desk }) {
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
