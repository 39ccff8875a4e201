'use client';
// Edits what the registry keeps of a source, on its page.
import { useTranslations } from 'next-intl';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { TypedSource } from '@/domain/provenance/source-facts';
import { RefusalNotice, useWhyNot } from './refusal';
import type { EditSource, SourceChoice, TakeBack } from './source-actions';
import { SourceFields } from './source-fields';
import { useSourceForm } from './use-source-form';

type Props = {
  readonly projectId: string;
  readonly source: { readonly id: string; readonly revision: number; readonly facts: TypedSource };
  readonly sources: readonly SourceChoice[];
  readonly edit: EditSource;
  readonly takeBack: TakeBack;
};

export function SourceForm({ projectId, source, sources, edit, takeBack }: Props) {
  const t = useTranslations('sources.form');
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const { id, revision } = source;
  const { facts, write, fault, refusal, pending, submit } = useSourceForm(
    source.facts,
    (sent, command) => edit({ projectId, command, source: id, revision, facts: sent }),
    (_, command) => offerUndo(t('saved'), command),
  );
  return (
    <Form onSend={submit}>
      {refusal === 'changed-meanwhile' ? (
        <Notice tone="warning" title={t('meanwhile')} />
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <SourceFields facts={facts} fault={fault} onWrite={write} sources={sources} />
      <div>
        <SubmitButton pending={pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
