'use client';
// The project's verdict on a claim: what was decided, by whom, why, and the way to decide.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { Time } from '@/components/ui/time';
import type { ClaimSight } from '@/domain/provenance/claim-sight';
import type { ClaimLeave, JudgeClaim } from './claim-actions';
import { RefusalNotice } from './refusal';
import { useClaimChange } from './use-claim-change';

type Props = {
  readonly claim: Pick<ClaimSight, 'id' | 'revision' | 'verdict'>;
  /** The project's words now. */
  readonly scale: readonly string[];
  readonly leave: ClaimLeave;
};

export function VerdictPanel({ claim, scale, leave }: Props) {
  const t = useTranslations('claims.verdictForm');
  const { verdict } = claim;
  return (
    <div className="flex flex-col gap-3">
      {verdict === null ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <div>
          <p className="text-lg font-medium">{verdict.word}</p>
          {verdict.reason !== '' && <p className="whitespace-pre-line">{verdict.reason}</p>}
          <p className="text-sm text-soft">
            {t('decided', { by: verdict.by })} <Time value={verdict.at} />
          </p>
        </div>
      )}
      {leave.judge !== null && (
        <div className="flex flex-wrap gap-2 print:hidden">
          <Decide
            key={claim.revision}
            claim={claim}
            scale={scale}
            leave={leave}
            judge={leave.judge}
          />
          <Words scale={scale} leave={leave} judge={leave.judge} />
        </div>
      )}
    </div>
  );
}

type FormProps = Props & { readonly judge: JudgeClaim };

function Decide({ claim, scale, leave, judge }: FormProps) {
  const t = useTranslations('claims.verdictForm');
  const { ask, pending, refusal } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState(claim.verdict?.word ?? '');
  const [reason, setReason] = useState(claim.verdict?.reason ?? '');
  const submit = () => {
    const { id, revision } = claim;
    const wish = { kind: 'decide-verdict', claim: id, revision, reason } as const;
    ask({ ...wish, word: word === '' ? null : word }, t('done'), () => setOpen(false));
  };
  return (
    <Dialog
      label={t('submit')}
      size="small"
      title={t('word')}
      open={open}
      onOpenChange={setOpen}
      actions={
        <Button tone="primary" pending={pending} onClick={submit}>
          {t('submit')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <RefusalNotice refusal={refusal} />
        <Field label={t('word')}>
          <Select
            value={word}
            onChange={(event) => setWord(event.target.value)}
            choices={[
              { value: '', label: t('nothing') },
              ...[...new Set([...scale, word])]
                .filter((one) => one !== '')
                .map((value) => ({ value, label: value })),
            ]}
          />
        </Field>
        <Field label={t('reason')}>
          <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

function Words({ scale, leave, judge }: Omit<FormProps, 'claim'>) {
  const t = useTranslations('claims.verdictForm');
  const { ask, pending, refusal } = useClaimChange(leave.projectId, judge, leave.takeBack);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(scale.join('\n'));
  const submit = () =>
    ask({ kind: 'word-verdicts', scale: typed.split('\n') }, t('scaleDone'), () => setOpen(false));
  return (
    <Dialog
      label={t('scale')}
      size="small"
      tone="plain"
      title={t('scaleTitle')}
      description={t('scaleLead')}
      open={open}
      onOpenChange={setOpen}
      actions={
        <Button tone="primary" pending={pending} onClick={submit}>
          {t('scaleSubmit')}
        </Button>
      }
    >
      <RefusalNotice refusal={refusal} />
      <Field label={t('scaleField')}>
        <TextArea rows={6} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
    </Dialog>
  );
}
