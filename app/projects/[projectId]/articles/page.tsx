// A project's articles: search, filters, order, progress.
import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath, deletedPath, importPath } from '@/components/articles/addresses';
import { ArticleFilters } from '@/components/articles/article-filters';
import { ArticleTable } from '@/components/articles/article-table';
import { ChosenBar } from '@/components/articles/chosen-bar';
import { ListKeys } from '@/components/articles/list-keys';
import { NoArticles } from '@/components/articles/no-articles';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { assigneesOf } from '@/components/team/assignees';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { NoneFits } from '@/components/ui/none-fits';
import { PageLinks } from '@/components/ui/page-links';
import { SelectionProvider } from '@/components/ui/selection';
import { readArticleQuery, unfiltered, writeArticleQuery } from '@/domain/article/article-query';
import { cursorsAround } from '@/domain/list/cursor';
import { columnsFor } from '@/domain/preference/article-columns';
import { dayIn } from '@/domain/team/due';
import { requestArticleColumns } from '@/server/article-columns';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listArticles, loadArticleFacets } from '@/server/store/articles';
import { listWorkloads } from '@/server/store/assignments';
import { lapseAbandoned } from '@/server/store/lapse';
import { loadProject } from '@/server/store/projects';
import { assignArticles, withdrawAssignments } from '../assignments/actions';
import { deleteArticle, reviveArticle, weighArticle } from './actions';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return { title: t('heading') };
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('article:read', scope));
  const read = await admitted(gate('project:read', scope));
  const query = readArticleQuery(await searchParams);
  const assigning = grant.also('assignment:list');
  await lapseAbandoned(grant);
  const [project, page, workloads, facets, shown, t] = await Promise.all([
    loadProject(read),
    listArticles(grant, query),
    assigning && listWorkloads(assigning, dayIn(await getTimeZone(), new Date())),
    loadArticleFacets(grant),
    requestArticleColumns(),
    getTranslations('articles'),
  ]);
  const { projectId } = grant;
  const path = articlesPath(projectId);
  const may = {
    bringIn: grant.also('article:import') !== null,
    edit: grant.also('article:edit') !== null,
    annotate: grant.also('annotation:make') !== null,
    review: grant.also('layer:review') !== null,
    remove: grant.also('article:delete') !== null,
  };
  const deletion = may.remove
    ? { weigh: weighArticle, remove: deleteArticle, revive: reviveArticle }
    : null;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['articles', 'assignments']}>
        <PageHead
          title={t('heading')}
          actions={
            may.bringIn &&
            page.total > 0 && (
              <ButtonLink href={importPath(projectId)} tone="primary">
                {t('import.open')}
              </ButtonLink>
            )
          }
        />
        {page.total === 0 ? (
          <NoArticles importPath={may.bringIn ? importPath(projectId) : null} />
        ) : (
          <>
            <ArticleFilters
              path={path}
              query={query}
              facets={facets}
              annotates={may.annotate}
              reviews={may.review}
            />
            <SelectionProvider rows={page.lines.map(({ id }) => id)}>
              {workloads && (
                <ChosenBar
                  projectId={projectId}
                  people={assigneesOf(workloads)}
                  actions={{ assign: assignArticles, withdraw: withdrawAssignments }}
                />
              )}
              <ArticleTable
                path={path}
                query={query}
                page={page}
                offered={columnsFor({ annotates: may.annotate, reviews: may.review })}
                shown={shown}
                actions={{ projectId, mayEdit: may.edit, selects: workloads !== null, deletion }}
              />
            </SelectionProvider>
            {page.count === 0 && (
              <NoneFits
                title={t('noneFits')}
                hint={t('noneFitsHint')}
                clear={path + writeArticleQuery(unfiltered(query))}
              />
            )}
            <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
              <PageLinks
                {...cursorsAround(
                  page.lines.map(({ id }) => id),
                  page,
                )}
                href={(cursor) => path + writeArticleQuery({ ...query, cursor })}
              />
              <ListKeys />
            </div>
          </>
        )}
        {may.remove && (
          <p className="mt-4 text-sm">
            <Link href={deletedPath(projectId)}>{t('deleted.link')}</Link>
          </p>
        )}
      </ClientMessages>
    </PageFrame>
  );
}
