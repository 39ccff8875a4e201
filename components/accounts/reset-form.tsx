'use client';
// Sets a new password with a reset link.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { type Send, useSend } from '@/components/ui/use-send';
import { PasswordField } from './password-field';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly reset: Send<{ token: string; password: string }, null, Refusal>;
  readonly token: string;
  readonly email: string;
};

export function ResetForm({ reset, token, email }: Props) {
  const t = useTranslations('accounts');
  const { send, pending, refusal } = useSend(reset);
  return (
    <Form onSend={(entered) => send({ token, password: entered('password') })}>
      <RefusalNotice refusal={refusal} fields={['password']} />
      {/* For password managers, which want to know whose password it is. */}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField refusal={refusal} label={t('newPassword')} />
      <div>
        <SubmitButton pending={pending}>{t('reset.submit')}</SubmitButton>
      </div>
    </Form>
  );
}
