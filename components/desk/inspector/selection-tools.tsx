'use client';
/** What can be done with the words the mouse has selected. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Span } from '@/domain/text/span';
import type { Desk } from '../desk-context';
import { fitToSelection, labelHere } from '../edits';
import { backToText } from './back-to-text';
import { LabelButtons } from './label-buttons';
import { StrokeKey } from './stroke-key';
import { Words } from './words';

interface Props {
  readonly desk: Desk;
  readonly selection: Span;
}

export function SelectionTools({ desk, selection }: Props) {
  const t = useTranslations('inspector');
  const { board } = desk.view;
  const mark = (label: string | null) => {
    labelHere(desk, label);
    backToText();
  };
  return (
    <section aria-label={t('selection')} tabIndex={-1} className="inspector-group">
      <div className="inspector-title">
        <h3>{t('selection')}</h3>
      </div>
      <Words text={board.text.slice(selection)} lang={desk.document.article.language} />
      <LabelButtons name={t('markSelection')} codebook={board.codebook} keyed onPick={mark} />
      {desk.chosen !== null && (
        <Button size="small" className="self-start" onClick={() => fitToSelection(desk)}>
          {t('fitSelection')} <StrokeKey stroke="fitSelection" />
        </Button>
      )}
    </section>
  );
}
