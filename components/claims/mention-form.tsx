'use client';
// What a mention does to its claim, chosen by hand or left to its links; and the way out of the claim.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { aspects } from '@/domain/claim/link';
import type { MentionSight } from '@/domain/provenance/claim-sight';
import { stances } from '@/domain/provenance/mention';
import type { ClaimLeave, EditClaim } from './claim-actions';
import { RefusalNotice } from './refusal';
import { useClaimChange } from './use-claim-change';

type Props = {
  readonly claim: string;
  readonly mention: MentionSight;
  readonly leave: ClaimLeave;
  readonly edit: EditClaim;
  readonly close: () => void;
};

export function MentionForm({ claim, mention, leave, edit, close }: Props) {
  const t = useTranslations('claims');
  const { ask, pending, refusal } = useClaimChange(leave.projectId, edit, leave.takeBack);
  const [stance, setStance] = useState<string>(mention.chosen ? mention.stance : '');
  const [aspect, setAspect] = useState<string>(mention.aspect);
  const { id: annotation, joined } = mention;
  const said = {
    annotation,
    aspect: aspects.find((one) => one === aspect) ?? 'content',
    stance: stances.find((one) => one === stance) ?? null,
  };
  const save = () =>
    joined
      ? ask({ kind: 'restate-mention', claim, mention: said }, t('page.restated'), close)
      : ask({ kind: 'join-claim', claim, mention: said }, t('page.joined'), close);
  return (
    <div className="my-2 flex flex-col gap-2 bg-sunken p-3">
      <RefusalNotice refusal={refusal} />
      <div className="flex flex-wrap items-end gap-3">
        <StanceField value={stance} onChange={setStance} />
        <Field label={t('page.aspect')}>
          <Select
            value={aspect}
            onChange={(event) => setAspect(event.target.value)}
            choices={aspects.map((value) => ({ value, label: t(`aspects.${value}`) }))}
          />
        </Field>
        <Button size="small" tone="primary" pending={pending} onClick={save}>
          {t(joined ? 'edit.save' : 'page.join')}
        </Button>
        {joined && (
          <Button
            size="small"
            pending={pending}
            onClick={() => ask({ kind: 'leave-claim', claim, annotation }, t('page.left'))}
          >
            {t('page.leave')}
          </Button>
        )}
      </div>
    </div>
  );
}

type StanceProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Empty leaves it to the links. */
export function StanceField({ value, onChange }: StanceProps) {
  const t = useTranslations('claims');
  return (
    <Field label={t('page.stance')}>
      <Select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        choices={[
          { value: '', label: t('page.fromLinks') },
          ...stances.map((one) => ({ value: one, label: t(`stances.${one}`) })),
        ]}
      />
    </Field>
  );
}
