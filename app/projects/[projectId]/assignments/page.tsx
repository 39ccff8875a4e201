// Who has which article to annotate or to review, until when, and how far each has come.
import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath, importPath } from '@/components/articles/addresses';
import { ListKeys } from '@/components/articles/list-keys';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { assignmentsPath } from '@/components/team/addresses';
import { AssignDialog } from '@/components/team/assign-dialog';
import { assigneesOf } from '@/components/team/assignees';
import { AssignmentFilters } from '@/components/team/assignment-filters';
import { AssignmentPages } from '@/components/team/assignment-pages';
import { AssignmentTable } from '@/components/team/assignment-table';
import { BulkBar } from '@/components/team/bulk-bar';
import { LapseButton } from '@/components/team/lapse-button';
import { NoAssignments, NoneFits } from '@/components/team/no-assignments';
import { WorkloadTable } from '@/components/team/workload-table';
import { Link } from '@/components/ui/link';
import { SelectionProvider } from '@/components/ui/selection';
import { everyArticle, writeArticleQuery } from '@/domain/article/article-query';
import { readAssignmentQuery } from '@/domain/team/assignment-query';
import { dayIn } from '@/domain/team/due';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { countUnassigned, listAssignments, listWorkloads } from '@/server/store/assignments';
import { lapseAbandoned } from '@/server/store/lapse';
import { loadProject } from '@/server/store/projects';
import * as actions from './actions';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('assignments');
  return { title: t('heading') };
}

export default async function AssignmentsPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('assignment:list', scope));
  const read = await admitted(gate('project:read', scope));
  const query = readAssignmentQuery(await searchParams);
  const today = dayIn(await getTimeZone(), new Date());
  await lapseAbandoned(grant);
  const [project, page, workloads, unassigned, t] = await Promise.all([
    loadProject(read),
    listAssignments(grant, query, today),
    listWorkloads(grant, today),
    countUnassigned(grant),
    getTranslations('assignments'),
  ]);
  const { projectId } = grant;
  const path = assignmentsPath(projectId);
  const done = {
    assign: actions.assignArticles,
    withdraw: actions.withdrawAssignments,
    restore: actions.restoreAssignments,
    setDue: actions.setDue,
  };
  const people = assigneesOf(workloads);
  const assign = (
    <AssignDialog
      projectId={projectId}
      people={people}
      articles={null}
      actions={done}
      tone="primary"
    />
  );
  const none = page.total === 0;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['articles', 'assignments']}>
        <PageHead title={t('heading')} lead={t('lead')} actions={none ? undefined : assign} />
        {none ? (
          <NoAssignments
            assign={assign}
            importPath={unassigned === 0 ? importPath(projectId) : null}
          />
        ) : (
          <>
            <section aria-labelledby="workloads" className="mb-10">
              <h2 id="workloads" className="mb-2 text-lg">
                {t('workloads')}
              </h2>
              <WorkloadTable path={path} workloads={workloads} />
              <Unassigned projectId={projectId} count={unassigned} />
            </section>
            <section aria-labelledby="assignments">
              <div className="mb-2 flex flex-wrap items-baseline justify-between gap-3">
                <h2 id="assignments" className="text-lg">
                  {t('assignments')}
                </h2>
                <LapseButton projectId={projectId} lapse={actions.lapseAssignments} />
              </div>
              <AssignmentFilters path={path} query={query} people={workloads} />
              <SelectionProvider rows={page.lines.map(({ id }) => id)}>
                <BulkBar projectId={projectId} lines={page.lines} actions={done} />
                <AssignmentTable projectId={projectId} path={path} query={query} page={page} />
                {page.count === 0 && <NoneFits />}
              </SelectionProvider>
              <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
                <AssignmentPages path={path} query={query} pages={page.pages} />
                <ListKeys />
              </div>
            </section>
          </>
        )}
      </ClientMessages>
    </PageFrame>
  );
}

async function Unassigned({ projectId, count }: { projectId: string; count: number }) {
  if (count === 0) return null;
  const t = await getTranslations('assignments');
  const query = writeArticleQuery({ ...everyArticle, state: 'unassigned' });
  return (
    <p className="mt-2 text-sm">
      <Link href={articlesPath(projectId) + query}>{t('unassigned', { count })}</Link>
    </p>
  );
}
