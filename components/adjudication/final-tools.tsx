'use client';
/** What concerns the final layer as a whole: the rule that merges, closing it, opening it again for a reason. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { merging } from '@/domain/review/asked';
import { mergeRules } from '@/domain/review/decision';
import { mergeNow } from '@/domain/review/standing';
import type { Adjudicating } from './adjudicating';

interface Props {
  readonly adjudicating: Adjudicating;
}

export function FinalTools({ adjudicating }: Props) {
  const { open } = adjudicating;
  return (
    <>
      {open && <RuleChoice adjudicating={adjudicating} />}
      {open && <MergeLone adjudicating={adjudicating} />}
      {open ? <Close adjudicating={adjudicating} /> : <Reopen />}
    </>
  );
}

function RuleChoice({ adjudicating }: Props) {
  const t = useTranslations('adjudication');
  const { act, view } = useDesk();
  const choices = mergeRules.map((value) => ({ value, label: t(`rules.${value}`) }));
  const choose = (value: string) => {
    const rule = mergeRules.find((one) => one === value);
    if (rule) act([{ kind: 'choose-rule', layer: view.board.layer.id, rule }]);
  };
  return (
    <div className="adjudication-rule">
      <span id="merge-rule">{t('rule')}</span>
      <Select
        aria-labelledby="merge-rule"
        choices={choices}
        value={adjudicating.standing.rule}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}

/** A single layer agrees with nobody: taking it over is asked for. */
function MergeLone({ adjudicating }: Props) {
  const t = useTranslations('adjudication');
  const { act, view } = useDesk();
  const { standing, making } = adjudicating;
  if (view.board.adjudication?.layers.size !== 1) return null;
  const body = merging(mergeNow(view.board, standing), standing.rule, making);
  if (body === null) return null;
  return (
    <Button size="small" onClick={() => act([body])}>
      {t('takeLone')}
    </Button>
  );
}

function Close({ adjudicating: { places, decided } }: Props) {
  const t = useTranslations('adjudication');
  const { act, view } = useDesk();
  const [asking, ask] = useState(false);
  const left = places.length - decided;
  if (view.board.adjudication?.layers.size === 0) return null;
  const close = () => {
    if (act([{ kind: 'adjudicate-layer', layer: view.board.layer.id }])) ask(false);
  };
  return (
    <Dialog
      label={t('close')}
      size="small"
      title={t('closeTitle')}
      description={left > 0 ? t('closeNotYet', { left }) : t('closeBody')}
      open={asking}
      onOpenChange={ask}
      actions={
        <Button tone="primary" onClick={close} disabled={left > 0}>
          {t('close')}
        </Button>
      }
    />
  );
}

function Reopen() {
  const t = useTranslations('adjudication');
  const { act, view } = useDesk();
  const [asking, ask] = useState(false);
  const [reason, setReason] = useState('');
  const reopen = () => {
    if (act([{ kind: 'reopen-layer', layer: view.board.layer.id, reason }])) ask(false);
  };
  return (
    <Dialog
      label={t('reopen')}
      size="small"
      title={t('reopenTitle')}
      description={t('reopenBody')}
      open={asking}
      onOpenChange={ask}
      actions={
        <Button tone="primary" onClick={reopen} disabled={reason.trim() === ''}>
          {t('reopen')}
        </Button>
      }
    >
      <Field label={t('reason')}>
        <TextArea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  );
}
