'use client';
// Makes an invitation, then shows its link.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
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
  const t = useTranslations('accounts.link');
  const router = useRouter();
  const [link, setLink] = useState<FreshLink | null>(null);
  const finish = (open: boolean) => {
    if (open) return;
    setLink(null);
    // Now among the open invitations.
    router.refresh();
  };
  return (
    <Dialog
      label={title}
      tone="primary"
      title={link ? t('title') : title}
      description={link ? undefined : lead}
      onOpenChange={finish}
    >
      {link ? (
        <LinkOnce link={link} folder="invitations" />
      ) : (
        <InviteForm invite={invite} done={setLink}>
          {children}
        </InviteForm>
      )}
    </Dialog>
  );
}

type FormProps = Pick<Props, 'invite' | 'children'> & { readonly done: (link: FreshLink) => void };

function InviteForm({ invite, done, children }: FormProps) {
  const t = useTranslations('accounts.invite');
  const { send, pending, refusal } = useSend(invite, done);
  const error = useFieldError(refusal);
  return (
    <Form onSend={send}>
      <RefusalNotice refusal={refusal} fields={['email']} />
      {children}
      <Field label={t('email')} hint={t('emailHint')} error={error('email')} optional>
        <TextInput name="email" inputMode="email" autoComplete="off" autoCapitalize="none" />
      </Field>
      <div>
        <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}
