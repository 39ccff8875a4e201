// Brings articles into a project.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath } from '@/components/articles/addresses';
import { ImportDesk } from '@/components/articles/import/import-desk';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { Link } from '@/components/ui/link';
import { largestFile } from '@/domain/intake/decode';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadProject } from '@/server/store/projects';
import { importArticle, lookOver } from './actions';

type Props = { readonly params: Promise<{ projectId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles.import');
  return { title: t('title') };
}

export default async function ImportPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('article:import', scope));
  const project = await loadProject(await admitted(gate('project:read', scope)));
  const t = await getTranslations('articles');
  const { projectId } = grant;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={articlesPath(projectId)}>{t('heading')}</Link>
      </p>
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <ClientMessages namespaces={['articles']}>
        <ImportDesk
          projectId={projectId}
          actions={{ read: lookOver, accept: importArticle }}
          largest={largestFile}
        />
      </ClientMessages>
    </PageFrame>
  );
}
