// Where a reset link leads: to a new password, or to why it does not work any more.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetForm } from '@/components/accounts/reset-form';
import { UnusableLink } from '@/components/accounts/unusable-link';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { openDoor } from '@/server/gate';
import { findReset } from '@/server/store/resets';
import { resetPassword } from './actions';

type Props = { readonly params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.reset');
  return { title: t('title') };
}

export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const found = await findReset(await openDoor(), token);
  const t = await getTranslations('accounts.reset');
  return (
    <PageFrame width="form">
      {found.ok ? (
        <ClientMessages namespaces={['accounts']}>
          <PageHead title={t('title')} lead={t('lead', { email: found.value.email })} />
          <ResetForm reset={resetPassword} token={token} email={found.value.email} />
        </ClientMessages>
      ) : (
        <UnusableLink refusal={found.refusal} />
      )}
    </PageFrame>
  );
}
