// A source's page: who it is, what it said and relayed, what it published, what was changed of it.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { SourceGrades } from '@/components/grades/source-grades';
import { projectPlace } from '@/components/projects/project-place';
import { ToProvenance } from '@/components/provenance/to-provenance';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { sourcePath, sourcesPath } from '@/components/sources/addresses';
import { MergeSource } from '@/components/sources/merge-source';
import { PageSection } from '@/components/sources/page-section';
import { RetireSource } from '@/components/sources/retire-source';
import { SourceForm } from '@/components/sources/source-form';
import { SourceHistory } from '@/components/sources/source-history';
import { SourceMarks } from '@/components/sources/source-marks';
import { SourceReading } from '@/components/sources/source-reading';
import { SourceRecord } from '@/components/sources/source-record';
import { Link } from '@/components/ui/link';
import { typeSource } from '@/domain/provenance/source-facts';
import { type Grant, gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadLabelNames } from '@/server/store/codebooks';
import { loadScale } from '@/server/store/grade-scales';
import { loadProject } from '@/server/store/projects';
import { loadSourceFacts } from '@/server/store/source-facts';
import { listSourceGrades } from '@/server/store/source-grades';
import { listSourceHistory } from '@/server/store/source-history';
import { findSource } from '@/server/store/source-page';
import { loadSourceRecord } from '@/server/store/source-record';
import { listChoices } from '@/server/store/sources';
import { gradeSource } from '../../grades/actions';
import { editSource, mergeSources, retireSource, takeBackChange } from '../actions';

type Props = { readonly params: Promise<{ projectId: string; sourceId: string }> };

const Id = z.guid();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('heading') };
}

export default async function SourcePage({ params }: Props) {
  const { projectId, sourceId } = await params;
  const grant = await admitted(gate('source:read', { projectId }));
  const read = await admitted(gate('project:read', { projectId }));
  const found = Id.safeParse(sourceId).success ? await findSource(grant, sourceId) : null;
  if (found === null) notFound();
  if (found.kind === 'moved') redirect(sourcePath(projectId, found.to));
  const editing = grant.also('source:edit');
  const codebook = grant.also('codebook:read');
  const claims = grant.also('claim:read');
  const [project, entries, choices, facts, grades, scale, record, labels, t, tGrades] =
    await Promise.all([
      loadProject(read),
      listSourceHistory(grant, sourceId),
      editing ? listChoices(grant) : [],
      editing && loadSourceFacts(editing, sourceId),
      listSourceGrades(grant, sourceId),
      loadScale(grant),
      claims && loadSourceRecord(claims, sourceId),
      codebook ? loadLabelNames(codebook, await getLocale()) : {},
      getTranslations('sources'),
      getTranslations('grades'),
    ]);
  const { source } = found.sight;
  const others = choices.filter(({ id }) => id !== sourceId);
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={sourcesPath(projectId)}>{t('backToList')}</Link>
      </p>
      <PageHead
        title={
          <>
            {source.name}
            <SourceMarks source={source} />
          </>
        }
        lead={t(`kinds.${source.kind}`)}
        actions={<ToProvenance projectId={projectId} kind="source" id={source.id} />}
      />
      <ClientMessages namespaces={['sources', 'grades', 'refusals']}>
        <div className="flex flex-col gap-10">
          <PageSection title={tGrades('axes.reliability')}>
            <div className="max-w-form">
              <SourceGrades
                projectId={projectId}
                source={sourceId}
                scale={scale}
                grades={grades}
                viewer={grant.actor.accountId}
                may={source.retired ? null : mayGrade(grant)}
                anonymous={source.kind === 'unnamed'}
                grade={gradeSource}
              />
            </div>
          </PageSection>
          <SourceReading projectId={projectId} sight={found.sight} labels={labels} />
          {record && (
            <PageSection title={t('page.outcomes')}>
              <SourceRecord projectId={projectId} sight={record} />
            </PageSection>
          )}
          {facts && (
            <PageSection title={t('page.edit')}>
              <SourceForm
                key={facts.revision}
                projectId={projectId}
                source={{ id: sourceId, revision: facts.revision, facts: typeSource(facts.facts) }}
                sources={others}
                edit={editSource}
                takeBack={takeBackChange}
              />
              <div className="mt-6 flex flex-wrap items-start gap-6">
                {grant.also('source:merge') && (
                  <MergeSource
                    projectId={projectId}
                    source={source}
                    sources={others}
                    merge={mergeSources}
                    takeBack={takeBackChange}
                  />
                )}
                <RetireSource
                  projectId={projectId}
                  source={source}
                  retire={retireSource}
                  takeBack={takeBackChange}
                />
              </div>
            </PageSection>
          )}
          <PageSection title={t('history.title')}>
            <SourceHistory projectId={projectId} entries={entries} takeBack={takeBackChange} />
          </PageSection>
        </div>
      </ClientMessages>
    </PageFrame>
  );
}

function mayGrade(grant: Grant<'source:read'>) {
  if (grant.also('source:grade')) return 'give';
  return grant.also('source:propose-grade') ? 'propose' : null;
}
