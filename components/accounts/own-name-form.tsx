'use client';
// A person's own name.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';
import { type Refusal, RefusalNotice, useFieldError } from './refusal';

type Props = { readonly rename: Send<{ name: string }, null, Refusal>; readonly name: string };

export function OwnNameForm({ rename, name }: Props) {
  const t = useTranslations('accounts');
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const { send, pending, refusal } = useSend(rename, () => {
    setSaved(true);
    router.refresh();
  });
  const error = useFieldError(refusal);
  return (
    <Form onSend={(entered) => send({ name: entered('name') })}>
      <RefusalNotice refusal={refusal} fields={['name']} />
      {saved && refusal === null && <Notice title={t('saved')} />}
      <Field label={t('name')} hint={t('own.nameHint')} error={error('name')}>
        <TextInput name="name" autoComplete="name" defaultValue={name} required />
      </Field>
      <div>
        <SubmitButton pending={pending}>{t('own.nameSubmit')}</SubmitButton>
      </div>
    </Form>
  );
}
