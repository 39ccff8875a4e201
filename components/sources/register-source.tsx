'use client';
// Registers a source, in a dialog over the list.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { SubmitButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Form } from '@/components/ui/form';
import { guessKind } from '@/domain/provenance/guess-kind';
import type { TypedSource } from '@/domain/provenance/source-facts';
import { RefusalNotice, useWhyNot } from './refusal';
import type { RegisterSource as Register, SourceChoice, TakeBack } from './source-actions';
import { SourceFields } from './source-fields';
import { useSourceForm } from './use-source-form';

type Props = {
  readonly projectId: string;
  readonly sources: readonly SourceChoice[];
  readonly register: Register;
  readonly takeBack: TakeBack;
};

const blank: TypedSource = {
  kind: 'person',
  name: '',
  aliases: '',
  affiliation: '',
  country: '',
  homepage: '',
  confidential: false,
  notes: '',
};

export function RegisterSource(props: Props) {
  const t = useTranslations('sources');
  const [open, setOpen] = useState(false);
  const form = useId();
  return (
    <Dialog
      label={t('register')}
      tone="primary"
      title={t('register')}
      open={open}
      onOpenChange={setOpen}
      actions={<SubmitButton form={form}>{t('form.submitNew')}</SubmitButton>}
    >
      <NewSource {...props} form={form} close={() => setOpen(false)} />
    </Dialog>
  );
}

function NewSource({
  projectId,
  sources,
  register,
  takeBack,
  form,
  close,
}: Props & { readonly form: string; readonly close: () => void }) {
  const t = useTranslations('sources.form');
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const [source] = useState(() => newId());
  const [chosen, setChosen] = useState(false);
  const { facts, write, fault, refusal, submit } = useSourceForm(
    blank,
    (sent, command) => register({ projectId, command, source, facts: sent }),
    ({ name }, command) => {
      close();
      offerUndo(t('registered', { name: name.trim() }), command);
    },
  );
  // Until a kind is chosen, it is what the name looks like.
  const onWrite = (fact: Partial<TypedSource>) => {
    if (fact.kind !== undefined) setChosen(true);
    const guess = fact.name !== undefined && !chosen ? { kind: guessKind(fact.name) } : {};
    write({ ...guess, ...fact });
  };
  return (
    <Form id={form} onSend={submit}>
      <RefusalNotice refusal={refusal} />
      <SourceFields facts={facts} fault={fault} onWrite={onWrite} sources={sources} />
    </Form>
  );
}
