// A project's registry of sources: search, filters, order.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { ListKeys } from '@/components/articles/list-keys';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { sourcesPath } from '@/components/sources/addresses';
import { countryName } from '@/components/sources/country';
import { ListActions } from '@/components/sources/list-actions';
import { NoSources } from '@/components/sources/no-sources';
import { SourceFilters } from '@/components/sources/source-filters';
import { SourceTable } from '@/components/sources/source-table';
import { NoneFits } from '@/components/ui/none-fits';
import { PageLinks } from '@/components/ui/page-links';
import { cursorsAround } from '@/domain/list/cursor';
import { readSourceQuery, unfiltered, writeSourceQuery } from '@/domain/provenance/source-query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadProject } from '@/server/store/projects';
import { listChoices, listSources } from '@/server/store/sources';
import { registerSource, takeBackChange } from './actions';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('heading') };
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('source:read', scope));
  const read = await admitted(gate('project:read', scope));
  const query = readSourceQuery(await searchParams);
  const mayEdit = grant.also('source:edit') !== null;
  const [project, page, choices, locale, t] = await Promise.all([
    loadProject(read),
    listSources(grant, query),
    mayEdit ? listChoices(grant) : [],
    getLocale(),
    getTranslations('sources'),
  ]);
  const { projectId } = grant;
  const path = sourcesPath(projectId);
  const countries = page.countries.map((value) => ({ value, label: countryName(value, locale) }));
  const actions = (
    <ListActions
      projectId={projectId}
      sources={choices}
      editing={mayEdit ? { register: registerSource, takeBack: takeBackChange } : null}
      mayMerge={grant.also('source:merge') !== null}
    />
  );
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['sources', 'articles']}>
        <PageHead title={t('heading')} actions={actions} />
        {page.total === 0 ? (
          <NoSources action={null} />
        ) : (
          <>
            <SourceFilters path={path} query={query} countries={countries} />
            <SourceTable path={path} query={query} page={page} />
            {page.count === 0 && (
              <NoneFits
                title={t('noneFits')}
                hint={t('noneFitsHint')}
                clear={path + writeSourceQuery(unfiltered(query))}
              />
            )}
            <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
              <PageLinks
                {...cursorsAround(
                  page.lines.map(({ source }) => source.id),
                  page,
                )}
                href={(cursor) => path + writeSourceQuery({ ...query, cursor })}
              />
              <ListKeys />
            </div>
          </>
        )}
      </ClientMessages>
    </PageFrame>
  );
}
