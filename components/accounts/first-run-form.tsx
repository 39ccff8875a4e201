'use client';
// Makes the first administrator, with or without a newsroom to try things in.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { type Send, useSend } from '@/components/ui/use-send';
import type { AccountDraft } from '@/domain/access/account-draft';
import { AccountFields, readAccount } from './account-fields';
import { type Refusal, RefusalNotice } from './refusal';

type Props = { readonly make: Send<AccountDraft & { demo: boolean }, null, Refusal> };

export function FirstRunForm({ make }: Props) {
  const t = useTranslations('accounts.firstRun');
  const { send, pending, refusal } = useSend(make);
  return (
    <Form onSend={(entered) => send({ ...readAccount(entered), demo: entered('demo') === 'demo' })}>
      <RefusalNotice refusal={refusal} fields={['name', 'email', 'password']} />
      <AccountFields refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
        <SubmitButton tone="quiet" name="demo" value="demo" pending={pending}>
          {t('demo')}
        </SubmitButton>
      </div>
      <p className="text-sm text-soft">{t('demoHint')}</p>
    </Form>
  );
}
