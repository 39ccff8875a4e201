'use client';
// Joins a project with the account one has.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { type Send, useSend } from '@/components/ui/use-send';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly join: Send<{ token: string }, string, Refusal>;
  readonly token: string;
  readonly next: string;
};

export function JoinForm({ join, token, next }: Props) {
  const t = useTranslations('accounts.invitation');
  const router = useRouter();
  const { send, pending, refusal } = useSend(join, () => router.push(next));
  return (
    <Form onSend={() => send({ token })}>
      <RefusalNotice refusal={refusal} />
      <div>
        <SubmitButton pending={pending}>{t('join')}</SubmitButton>
      </div>
    </Form>
  );
}
