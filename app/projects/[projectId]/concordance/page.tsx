// Words in all of a project's articles, each in its context, to be labelled from here.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { concordancePath } from '@/components/concordance/address';
import { Concordance } from '@/components/concordance/concordance';
import { HitCount, HitPages } from '@/components/concordance/hit-pages';
import { NoHits } from '@/components/concordance/no-hits';
import { SearchForm } from '@/components/concordance/search-form';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { readConcordanceQuery, writeConcordanceQuery } from '@/domain/article/concordance-query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadArticleFacets } from '@/server/store/articles';
import { listConcordance, loadLabels } from '@/server/store/concordance';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('concordance');
  return { title: t('heading') };
}

export default async function ConcordancePage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('article:read', scope));
  const read = await admitted(gate('project:read', scope));
  const codebook = await admitted(gate('codebook:read', scope));
  const query = readConcordanceQuery(await searchParams);
  const [project, page, facets, labels, t] = await Promise.all([
    loadProject(read),
    listConcordance(grant, query),
    loadArticleFacets(grant),
    loadLabels(codebook),
    getTranslations('concordance'),
  ]);
  const path = concordancePath(grant.projectId);
  const annotates = grant.also('annotation:make') !== null;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['concordance', 'articles', 'desk', 'refusals']}>
        <PageHead title={t('heading')} lead={t('lead')} />
        <SearchForm path={path} query={query} facets={facets} annotates={annotates} />
        <NoHits query={query} page={page} />
        {page.hits.length > 0 && (
          <>
            <Concordance
              projectId={grant.projectId}
              viewer={grant.actor.accountId}
              page={page}
              count={<HitCount page={page} />}
              asked={writeConcordanceQuery(query)}
              labels={labels}
              annotates={annotates}
            />
            <HitPages path={path} query={query} page={page} />
          </>
        )}
      </ClientMessages>
    </PageFrame>
  );
}
