// What awaits the reader in all of their projects.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { sayOfReviewWork } from '@/app/projects/[projectId]/assignments/actions';
import { accountOf } from '@/components/accounts/account-of';
import { InboxList } from '@/components/inbox/inbox-list';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { countItems } from '@/domain/team/inbox';
import { gateEach, gateInstallation } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadInbox } from '@/server/store/inbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('inbox');
  return { title: t('heading') };
}

export default async function InboxPage() {
  const grant = await admitted(gateInstallation('inbox:read'));
  const readings = await gateEach('article:read');
  const [inbox, t] = await Promise.all([loadInbox(grant, readings), getTranslations('inbox')]);
  return (
    <PageFrame account={accountOf(grant.actor, signOut)}>
      <PageHead title={t('heading')} lead={t('lead')} />
      {countItems(inbox) === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          action={<ButtonLink href="/projects">{t('toProjects')}</ButtonLink>}
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <ClientMessages namespaces={['assignments', 'inbox']}>
          <InboxList inbox={inbox} say={sayOfReviewWork} />
        </ClientMessages>
      )}
    </PageFrame>
  );
}
