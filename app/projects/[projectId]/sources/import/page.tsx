// Brings sources in from a CSV.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { sourcesPath } from '@/components/sources/addresses';
import { ImportSources } from '@/components/sources/import-sources';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadProject } from '@/server/store/projects';
import { takeBackChange } from '../actions';
import { importSources, lookOverSources } from './actions';

type Props = { readonly params: Promise<{ projectId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources.bringIn');
  return { title: t('heading') };
}

export default async function ImportSourcesPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('source:edit', scope));
  const read = await admitted(gate('project:read', scope));
  const [project, t] = await Promise.all([loadProject(read), getTranslations('sources')]);
  const { projectId } = grant;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={sourcesPath(projectId)}>{t('backToList')}</Link>
      </p>
      <PageHead title={t('bringIn.heading')} lead={t('bringIn.lead')} />
      <ClientMessages namespaces={['sources']}>
        <ImportSources
          projectId={projectId}
          lookOver={lookOverSources}
          bringIn={importSources}
          takeBack={takeBackChange}
        />
      </ClientMessages>
    </PageFrame>
  );
}
