'use client';
// Deletes a project, once its name has been typed.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type Refusal, RefusalNotice, useFieldError } from '@/components/accounts/refusal';
import { SubmitButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';
import { firstPath } from '@/domain/access/own-path';

type Props = {
  readonly remove: Send<{ projectId: string; typed: string }, null, Refusal>;
  readonly project: { readonly id: string; readonly name: string };
};

export function DeleteProject({ remove, project }: Props) {
  const t = useTranslations('projects.settings');
  const router = useRouter();
  const form = useId();
  const { send, pending, refusal, forget } = useSend(remove, () => router.push(firstPath));
  const error = useFieldError(refusal);
  return (
    <Dialog
      label={t('deleteOpen')}
      tone="danger"
      title={t('deleteConfirm', { name: project.name })}
      description={t('deleteLead')}
      onOpenChange={forget}
      actions={
        <SubmitButton form={form} tone="danger" pending={pending}>
          {t('deleteSubmit')}
        </SubmitButton>
      }
    >
      <Form
        id={form}
        onSend={(entered) => send({ projectId: project.id, typed: entered('typed') })}
      >
        <RefusalNotice refusal={refusal} fields={['name']} />
        <Field label={t('deleteField')} error={error('name')}>
          <TextInput name="typed" autoComplete="off" />
        </Field>
      </Form>
    </Dialog>
  );
}
