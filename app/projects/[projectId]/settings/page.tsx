// What an owner may change about a project.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { DeleteProject } from '@/components/projects/delete-project';
import { projectPlace } from '@/components/projects/project-place';
import { SettingsForm } from '@/components/projects/settings-form';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadSettings } from '@/server/store/project-settings';
import { loadProject } from '@/server/store/projects';
import { deleteProject, editProject } from './actions';

type Props = { readonly params: Promise<{ projectId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects.settings');
  return { title: t('title') };
}

export default async function SettingsPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('project:edit', scope));
  const project = await loadProject(await admitted(gate('project:read', scope)));
  const settings = await loadSettings(grant);
  const t = await getTranslations('projects.settings');
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <PageHead title={t('title')} />
      <ClientMessages namespaces={['accounts', 'projects']}>
        <div className="flex max-w-form flex-col gap-12">
          <SettingsForm edit={editProject} projectId={project.id} settings={settings} />
          <section aria-labelledby="delete" className="flex flex-col items-start gap-3">
            <h2 id="delete" className="text-lg">
              {t('deleteTitle')}
            </h2>
            <p className="text-soft">{t('deleteLead')}</p>
            <DeleteProject remove={deleteProject} project={project} />
          </section>
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
