'use client';
// A person's own password.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';
import { PasswordField } from './password-field';
import { type Refusal, RefusalNotice, useFieldError } from './refusal';

type Props = {
  readonly change: Send<{ present: string; next: string }, null, Refusal>;
  readonly email: string;
};

export function OwnPasswordForm({ change, email }: Props) {
  const t = useTranslations('accounts');
  const [changes, setChanges] = useState(0);
  const { send, pending, refusal } = useSend(change, () => setChanges((count) => count + 1));
  const error = useFieldError(refusal);
  return (
    // A new key empties the fields once the password has changed.
    <Form
      key={changes}
      onSend={(entered) => send({ present: entered('present'), next: entered('password') })}
    >
      <RefusalNotice refusal={refusal} fields={['present', 'password']} />
      {changes > 0 && refusal === null && <Notice title={t('own.passwordDone')} />}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('presentPassword')} error={error('present')}>
        <TextInput name="present" type="password" autoComplete="current-password" required />
      </Field>
      <PasswordField refusal={refusal} label={t('newPassword')} />
      <div>
        <SubmitButton tone="quiet" pending={pending}>
          {t('own.passwordSubmit')}
        </SubmitButton>
      </div>
    </Form>
  );
}
