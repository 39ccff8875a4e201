'use client';
// What is done with the rows that are picked: labels, what they are put on, undo, and whether it is safe.
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SavedWord } from '@/components/desk/saved-state';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Kbd } from '@/components/ui/kbd';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Labelling } from '@/domain/article/concordance-marking';
import type { Label } from '@/domain/claim/label';
import type { ConcordanceView } from './concordance-store';

export type HowToLabel = Pick<Labelling, 'unit' | 'relabel'>;

type Props = {
  /** How many occurrences there are, as words. */
  readonly count: ReactNode;
  readonly labels: readonly Label[];
  readonly view: ConcordanceView;
  readonly how: HowToLabel;
  /** How many rows are picked, and how many a label would be put on. */
  readonly picked: number;
  readonly aimed: number;
  readonly onHow: (how: HowToLabel) => void;
  readonly onLabel: (label: string | null) => void;
  readonly onPickAll: () => void;
  readonly onPickNone: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

export function LabelBar(props: Props) {
  const t = useTranslations('concordance');
  const { count, picked, view, onPickAll, onPickNone } = props;
  return (
    <section aria-label={t('tools')} className="hit-tools">
      <div className="hit-tools-line">
        {count}
        <span role="status" className="tabular-nums">
          {t('picked', { count: picked })}
        </span>
        <Button size="small" tone="bare" onClick={onPickAll}>
          {t('pickAll')}
        </Button>
        {picked > 0 && (
          <Button size="small" tone="bare" onClick={onPickNone}>
            {t('pickNone')}
          </Button>
        )}
        <span className="ms-auto text-end">
          <SavedWord outbox={view.outbox} />
        </span>
      </div>
      <div className="hit-tools-line">
        <LabelButtons {...props} />
        <Ways {...props} />
        <Turns {...props} />
      </div>
    </section>
  );
}

function LabelButtons({ labels, aimed, onLabel }: Props) {
  const t = useTranslations('concordance');
  const language = useLocale() === 'ja' ? 'ja' : 'en';
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="sr-only">{t('labels')}</legend>
      {labels.map(({ id, name, key, colour, line }) => (
        <Button key={id} size="small" disabled={aimed === 0} onClick={() => onLabel(id)}>
          <span data-label-colour={colour} data-label-line={line}>
            {name[language]}
          </span>
          <Kbd keys={key} />
        </Button>
      ))}
      <Button size="small" disabled={aimed === 0} onClick={() => onLabel(null)}>
        <span data-label-colour="none" data-label-line="dashed">
          {t('noStatement')}
        </span>
      </Button>
    </fieldset>
  );
}

function Ways({ how, onHow }: Props) {
  const t = useTranslations('concordance');
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <RadioGroup
        name="unit"
        legend={t('unit')}
        legendHidden
        layout="segments"
        value={how.unit}
        onValueChange={(unit) => onHow({ ...how, unit })}
        choices={[
          { value: 'sentence', label: t('units.sentence') },
          { value: 'words', label: t('units.words') },
        ]}
      />
      <Checkbox
        label={t('relabel')}
        checked={how.relabel}
        onChange={(event) => onHow({ ...how, relabel: event.currentTarget.checked })}
      />
    </span>
  );
}

function Turns({ view, onUndo, onRedo }: Props) {
  const t = useTranslations('concordance');
  return (
    <span className="flex items-center gap-1">
      <Button size="small" disabled={!view.canUndo} onClick={onUndo}>
        {t('undo')} <Kbd keys="u" />
      </Button>
      <Button size="small" disabled={!view.canRedo} onClick={onRedo}>
        {t('redo')}
      </Button>
    </span>
  );
}
