// The first page of a new installation; gone once somebody has an account.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FirstRunForm } from '@/components/accounts/first-run-form';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { openDoor } from '@/server/gate';
import { isFirstRun } from '@/server/store/first-run';
import { makeFirstAdministrator } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.firstRun');
  return { title: t('title') };
}

export default async function FirstRunPage() {
  if (!(await isFirstRun(await openDoor()))) notFound();
  const t = await getTranslations('accounts.firstRun');
  return (
    <PageFrame width="form">
      <PageHead title={t('title')} lead={t('lead')} />
      <ClientMessages namespaces={['accounts']}>
        <FirstRunForm make={makeFirstAdministrator} />
      </ClientMessages>
    </PageFrame>
  );
}
