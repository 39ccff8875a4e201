'use client';
// An administrator's invitation to an account.
import { useTranslations } from 'next-intl';
import type { Send } from '@/components/ui/use-send';
import { InviteDialog } from './invite-dialog';
import type { FreshLink } from './link-once';
import type { Refusal } from './refusal';

type Props = { readonly invite: Send<{ email: string }, FreshLink, Refusal> };

export function InviteToInstallation({ invite }: Props) {
  const t = useTranslations('accounts.invite');
  return (
    <InviteDialog
      title={t('title')}
      lead={t('lead')}
      invite={(entered) => invite({ email: entered('email') })}
    />
  );
}
