// What may leave a project, as which file.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { ApiAddress } from '@/components/export/api-address';
import { ExportForm } from '@/components/export/export-form';
import { exportLists } from '@/components/export/export-lists';
import { ExportPreview } from '@/components/export/export-preview';
import { ExportSummary } from '@/components/export/export-summary';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { readChoice } from '@/domain/exchange/asked';
import { fileQuery, formatOf, recordsOf } from '@/domain/exchange/formats';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { countExport } from '@/server/store/export/count';
import { loadExportOptions } from '@/server/store/export/options';
import { loadPreview } from '@/server/store/export/preview';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('export');
  return { title: t('title') };
}

export default async function ExportPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('export:read', scope));
  const read = await admitted(gate('project:read', scope));
  const choice = readChoice(await searchParams);
  const [project, counts, options, preview, t, language] = await Promise.all([
    loadProject(read),
    countExport(grant, choice),
    loadExportOptions(grant, choice.article),
    loadPreview(grant, choice),
    getTranslations('export'),
    getLocale(),
  ]);
  const api = `/api/v1/projects/${grant.projectId}/export`;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['export']}>
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="flex flex-col gap-x-12 gap-y-8 lg:flex-row">
          <div className="shrink-0 lg:w-1/4">
            <ExportForm
              choice={choice}
              heeds={formatOf(choice).heeds}
              lists={exportLists(options, choice, language, t)}
              sight={t(`sights.${grant.sight}`)}
            />
          </div>
          <section aria-label={t('preview')} className="flex min-w-0 flex-1 flex-col gap-6">
            <ExportSummary api={api} choice={choice} counts={counts} />
            <ExportPreview preview={preview} count={counts[recordsOf(choice)]} />
            <ApiAddress path={`${api}?${fileQuery(choice)}`} />
          </section>
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
