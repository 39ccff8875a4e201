// A project's claims: search, filters, order, and what each of them comes to.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath } from '@/components/articles/addresses';
import { ListKeys } from '@/components/articles/list-keys';
import { claimsPath } from '@/components/claims/addresses';
import { ClaimFilters } from '@/components/claims/claim-filters';
import { ClaimTable } from '@/components/claims/claim-table';
import { NoClaims } from '@/components/claims/no-claims';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { NoneFits } from '@/components/ui/none-fits';
import { PageLinks } from '@/components/ui/page-links';
import { cursorsAround } from '@/domain/list/cursor';
import { readClaimQuery, unfiltered, writeClaimQuery } from '@/domain/provenance/claim-query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listClaims } from '@/server/store/claims';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims');
  return { title: t('heading') };
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('claim:read', scope));
  const read = await admitted(gate('project:read', scope));
  const query = readClaimQuery(await searchParams);
  const [project, page, t] = await Promise.all([
    loadProject(read),
    listClaims(grant, query),
    getTranslations('claims'),
  ]);
  const path = claimsPath(grant.projectId);
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['claims', 'articles', 'grades']}>
        <PageHead title={t('heading')} lead={t('lead')} />
        {page.total === 0 ? (
          <NoClaims articlesPath={articlesPath(grant.projectId)} />
        ) : (
          <>
            <ClaimFilters path={path} query={query} verdicts={page.verdicts} />
            <ClaimTable path={path} query={query} page={page} />
            {page.count === 0 && (
              <NoneFits
                title={t('noneFits')}
                hint={t('noneFitsHint')}
                clear={path + writeClaimQuery(unfiltered(query))}
              />
            )}
            <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
              <PageLinks
                {...cursorsAround(
                  page.lines.map(({ id }) => id),
                  page,
                )}
                href={(cursor) => path + writeClaimQuery({ ...query, cursor })}
              />
              <ListKeys />
            </div>
          </>
        )}
      </ClientMessages>
    </PageFrame>
  );
}
