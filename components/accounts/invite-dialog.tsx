'use client';
// Makes an invitation, then shows its link.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { type Entered, Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';
import { type FreshLink, LinkOnce } from './link-once';
import { type Refusal, RefusalNotice, useFieldError } from './refusal';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly invite: Send<Entered, FreshLink, Refusal>;
  /** Fields before the e-mail. */
  readonly children?: ReactNode;
};

export function InviteDialog({ title, lead, invite, children }: Props) {
  const t = useTranslations('accounts');
  const router = useRouter();
  const form = useId();
  const [link, setLink] = useState<FreshLink | null>(null);
  const { send, pending, refusal, forget } = useSend(invite, setLink);
  const change = () => {
    forget();
    setLink(null);
    // Now among the open invitations.
    if (link) router.refresh();
  };
  const submit = (
    <SubmitButton form={form} pending={pending}>
      {t('invite.submit')}
    </SubmitButton>
  );
  return (
    <Dialog
      label={title}
      tone="primary"
      title={link ? t('link.title') : title}
      description={link ? undefined : lead}
      actions={link ? undefined : submit}
      onOpenChange={change}
    >
      {link ? (
        <LinkOnce link={link} folder="invitations" />
      ) : (
        <Form id={form} onSend={send}>
          <RefusalNotice refusal={refusal} fields={['email']} />
          {children}
          <NotedEmail refusal={refusal} />
        </Form>
      )}
    </Dialog>
  );
}

function NotedEmail({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslations('accounts.invite');
  const error = useFieldError(refusal);
  return (
    <Field label={t('email')} hint={t('emailHint')} error={error('email')} optional>
      <TextInput name="email" inputMode="email" autoComplete="off" autoCapitalize="none" />
    </Field>
  );
}
