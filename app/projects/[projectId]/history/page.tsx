// What has been done in a project: who, what, when, from what to what.
import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { HistoryFilters } from '@/components/history/history-filters';
import { HistoryTable } from '@/components/history/history-table';
import { projectPlace } from '@/components/projects/project-place';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { isNarrowed, readHistoryQuery, writeHistoryQuery } from '@/domain/history/query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listActors, listEntries } from '@/server/store/project-entries';
import { loadProject } from '@/server/store/projects';

interface Props {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('title') };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('history:read', scope));
  const read = await admitted(gate('project:read', scope));
  const query = readHistoryQuery(await searchParams);
  const zone = await getTimeZone();
  const [project, page, actors, t] = await Promise.all([
    loadProject(read),
    listEntries(grant, query, zone),
    listActors(grant),
    getTranslations('history'),
  ]);
  const path = `/projects/${project.id}/history`;
  const { entries, count, older } = page;
  const last = entries.at(-1);
  const csv = new URLSearchParams(writeHistoryQuery({ ...query, behind: null }));
  csv.set('zone', zone);
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <a href={`/api/v1/projects/${project.id}/history?${csv}`} download>
            {t('csv')}
          </a>
        }
      />
      {(count > 0 || isNarrowed(query)) && (
        <HistoryFilters key={writeHistoryQuery(query)} path={path} query={query} actors={actors} />
      )}
      {count === 0 ? (
        <EmptyState title={t(isNarrowed(query) ? 'noneFits' : 'none')}>
          {t(isNarrowed(query) ? 'noneFitsHint' : 'noneHint')}
        </EmptyState>
      ) : (
        <HistoryTable projectId={project.id} entries={entries} count={count} />
      )}
      <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-2">
        {query.behind !== null && (
          <ButtonLink size="small" href={path + writeHistoryQuery({ ...query, behind: null })}>
            {t('newest')}
          </ButtonLink>
        )}
        {older && last && (
          <ButtonLink
            size="small"
            rel="next"
            href={path + writeHistoryQuery({ ...query, behind: last })}
          >
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </PageFrame>
  );
}
