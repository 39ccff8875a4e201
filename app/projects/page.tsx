// The projects that a person is in.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { DemoForm } from '@/components/projects/demo-form';
import { ProjectTable } from '@/components/projects/project-table';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { gateInstallation } from '@/server/gate';
import { admitted } from '@/server/page';
import { listProjects } from '@/server/store/projects';
import { fillDemoNewsroom } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects');
  return { title: t('title') };
}

export default async function ProjectsPage() {
  const grant = await admitted(gateInstallation('project:list'));
  const [projects, t] = await Promise.all([listProjects(grant), getTranslations('projects')]);
  const { actor } = grant;
  const none = projects.length === 0;
  return (
    <PageFrame account={accountOf(actor, signOut)}>
      <PageHead
        title={t('title')}
        actions={
          <>
            {actor.administrator && <ButtonLink href="/accounts">{t('accounts')}</ButtonLink>}
            {!none && (
              <ButtonLink tone="primary" href="/projects/new">
                {t('make')}
              </ButtonLink>
            )}
          </>
        }
      />
      {none ? <NoProjects demo={actor.administrator} /> : <ProjectTable projects={projects} />}
    </PageFrame>
  );
}

async function NoProjects({ demo }: { readonly demo: boolean }) {
  const t = await getTranslations('projects');
  const action = (
    <>
      <ButtonLink tone="primary" href="/projects/new">
        {t('make')}
      </ButtonLink>
      {demo && (
        <ClientMessages namespaces={['accounts', 'projects']}>
          <DemoForm fill={fillDemoNewsroom} />
        </ClientMessages>
      )}
    </>
  );
  return (
    <EmptyState title={t('emptyTitle')} action={action}>
      {t('empty')}
    </EmptyState>
  );
}
