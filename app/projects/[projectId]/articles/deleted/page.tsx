// Articles that were deleted in the last thirty days, to be brought back.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath } from '@/components/articles/addresses';
import { DeletedTable } from '@/components/articles/deleted-table';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listDeleted } from '@/server/store/article-deletion';
import { loadProject } from '@/server/store/projects';
import { reviveArticle } from '../actions';

type Props = { readonly params: Promise<{ projectId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles.deleted');
  return { title: t('heading') };
}

export default async function DeletedArticlesPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('article:delete', scope));
  const read = await admitted(gate('project:read', scope));
  const [articles, project, t] = await Promise.all([
    listDeleted(grant),
    loadProject(read),
    getTranslations('articles'),
  ]);
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={articlesPath(project.id)}>{t('heading')}</Link>
      </p>
      <PageHead title={t('deleted.heading')} lead={t('deleted.lead')} />
      <ClientMessages namespaces={['articles']}>
        {articles.length === 0 ? (
          <EmptyState title={t('deleted.none')}>{t('deleted.noneHint')}</EmptyState>
        ) : (
          <DeletedTable projectId={project.id} articles={articles} revive={reviveArticle} />
        )}
      </ClientMessages>
    </PageFrame>
  );
}
