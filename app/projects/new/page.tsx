// A new project.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { NewProjectForm } from '@/components/projects/new-project-form';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gateInstallation } from '@/server/gate';
import { admitted } from '@/server/page';
import { makeProject } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects.new');
  return { title: t('title') };
}

export default async function NewProjectPage() {
  const { actor } = await admitted(gateInstallation('project:make'));
  const t = await getTranslations('projects.new');
  return (
    <PageFrame width="form" account={accountOf(actor, signOut)}>
      <PageHead title={t('title')} lead={t('lead')} />
      <ClientMessages namespaces={['accounts', 'projects']}>
        <NewProjectForm make={makeProject} />
      </ClientMessages>
    </PageFrame>
  );
}
