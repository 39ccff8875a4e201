'use client';
// A project's name, and whether it is annotated blind.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Refusal, RefusalNotice, useFieldError } from '@/components/accounts/refusal';
import { SubmitButton } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';

type Wish = { projectId: string; name: string; blind: boolean };
type Props = {
  readonly edit: Send<Wish, null, Refusal>;
  readonly project: { readonly id: string; readonly name: string; readonly blind: boolean };
};

export function SettingsForm({ edit, project }: Props) {
  const t = useTranslations('projects.settings');
  const saidSaved = useTranslations('accounts')('saved');
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const { send, pending, refusal } = useSend(edit, () => {
    setSaved(true);
    router.refresh();
  });
  const error = useFieldError(refusal);
  return (
    <Form
      onSend={(entered) =>
        send({ projectId: project.id, name: entered('name'), blind: entered('blind') !== '' })
      }
    >
      <RefusalNotice refusal={refusal} fields={['name']} />
      {saved && refusal === null && <Notice title={saidSaved} />}
      <Field label={t('name')} error={error('name')}>
        <TextInput name="name" autoComplete="off" defaultValue={project.name} required />
      </Field>
      <Checkbox
        name="blind"
        label={t('blind')}
        hint={t('blindHint')}
        defaultChecked={project.blind}
      />
      <div>
        <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}
