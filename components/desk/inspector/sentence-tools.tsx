'use client';
/** Corrections of what the line is, and of where the sentence ends. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { correctLayout, type LayoutCorrection, sentenceAt } from '@/domain/text/layout';
import { REGION_KINDS } from '@/domain/text/region-kind';
import { contains, type Span } from '@/domain/text/span';
import { indexAt } from '@/domain/text/span-list';
import type { Desk } from '../desk-context';
import { Refused, useAct } from './acting';
import { Field, Group } from './field';

interface Props {
  readonly desk: Desk;
  readonly sentence: Span;
}

export function SentenceTools({ desk, sentence }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { text, layout, layoutRevision } = desk.view.board;
  const line = layout.regions.find(({ span }) => contains(span, sentence));
  const next = layout.sentences[indexAt(layout.sentences, sentence.start) + 1];
  const correct = (correction: LayoutCorrection) => {
    const corrected = correctLayout(text, layout, correction);
    if (!act([{ kind: 'correct-layout', revision: layoutRevision, correction }])) return;
    // The cursor's sentence may have become another one.
    if (corrected.ok) desk.moveTo(sentenceAt(corrected.value.layout, sentence.start));
  };
  if (line === undefined) return null;
  const cut = desk.selection?.start ?? sentence.start;
  const canCut = sentence.start < cut && cut < sentence.end;
  const canJoin = next !== undefined && contains(line.span, next);
  return (
    <Group title={t('layout')}>
      <Field name={t('region')}>
        <Select
          aria-label={t('region')}
          value={line.kind}
          choices={REGION_KINDS.map((value) => ({ value, label: t(`regions.${value}`) }))}
          onChange={(event) => {
            const region = REGION_KINDS.find((kind) => kind === event.currentTarget.value);
            if (region) correct({ kind: 'regions', lines: [{ start: line.span.start, region }] });
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-1">
        <Button
          size="small"
          disabled={!canJoin}
          onClick={() => next && correct({ kind: 'join', at: next.start })}
        >
          {t('join')}
        </Button>
        <Button size="small" disabled={!canCut} onClick={() => correct({ kind: 'split', at: cut })}>
          {t('split')}
        </Button>
      </div>
      {!canCut && <p className="inspector-hint">{t('splitHint')}</p>}
      <Refused refusal={refusal} />
    </Group>
  );
}
