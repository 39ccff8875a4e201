'use client';
// Makes an account out of an invitation.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { type Send, useSend } from '@/components/ui/use-send';
import type { AccountDraft } from '@/domain/access/account-draft';
import { AccountFields, readAccount } from './account-fields';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly accept: Send<AccountDraft & { token: string }, null, Refusal>;
  readonly token: string;
  /** For whom the invitation was made, if that was noted. */
  readonly email: string | null;
};

export function NewcomerForm({ accept, token, email }: Props) {
  const t = useTranslations('accounts.invitation');
  const { send, pending, refusal } = useSend(accept);
  return (
    <Form onSend={(entered) => send({ token, ...readAccount(entered) })}>
      <RefusalNotice refusal={refusal} fields={['name', 'email', 'password']} />
      <AccountFields refusal={refusal} email={email ?? undefined} />
      <div>
        <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}
