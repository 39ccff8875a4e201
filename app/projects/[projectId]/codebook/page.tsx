// A project's codebook: the labels in force, the versions before, and what changed from one to the next.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { Differences } from '@/components/codebook/differences';
import { LabelList } from '@/components/codebook/label-list';
import { VersionList } from '@/components/codebook/version-list';
import { projectPlace } from '@/components/projects/project-place';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { compareLabels } from '@/domain/claim/codebook-difference';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import {
  type CodebookVersion,
  countLabelUses,
  type LabelUse,
  listCodebookVersions,
} from '@/server/store/codebook-versions';
import { loadProject } from '@/server/store/projects';

interface Props {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<{ version?: string }>;
}

const Version = z.coerce.number().int().min(1).optional().catch(undefined);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('codebook');
  return { title: t('title') };
}

export default async function CodebookPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('codebook:read', scope));
  const read = await admitted(gate('project:read', scope));
  const editing = grant.also('codebook:edit');
  const [versions, uses, project, t] = await Promise.all([
    listCodebookVersions(grant),
    editing && countLabelUses(editing),
    loadProject(read),
    getTranslations('codebook'),
  ]);
  const asked = Version.parse((await searchParams).version);
  const shown = versions.find(({ number }) => number === (asked ?? versions[0]?.number));
  if (!shown) notFound();
  const path = `/projects/${project.id}/codebook`;
  const listed = versions.map((version) => ({ ...version, annotations: madeUnder(version, uses) }));
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <PageHead
        title={t('title')}
        lead={t('version', { number: shown.number })}
        actions={editing && <ButtonLink href={`${path}/edit`}>{t('edit')}</ButtonLink>}
      />
      <div className="grid gap-12 md:grid-cols-3">
        <div className="flex min-w-0 flex-col gap-12 md:col-span-2">
          <section aria-label={t('labels')} className="flex flex-col gap-3">
            <LabelList labels={shown.labels} />
          </section>
          <Changes versions={versions} shown={shown} uses={uses} />
        </div>
        <section aria-labelledby="versions">
          <h2 id="versions" className="mb-2 text-lg">
            {t('versions')}
          </h2>
          <VersionList path={path} shown={shown.number} versions={listed} />
        </section>
      </div>
    </PageFrame>
  );
}

function madeUnder({ number }: CodebookVersion, uses: readonly LabelUse[] | null): number | null {
  if (uses === null) return null;
  const under = uses.filter(({ version }) => version === number);
  return under.reduce((sum, { annotations }) => sum + annotations, 0);
}

type ChangesProps = {
  readonly versions: readonly CodebookVersion[];
  readonly shown: CodebookVersion;
  readonly uses: readonly LabelUse[] | null;
};

/** Counted are the annotations from before: those that somebody may want to look at again. */
async function Changes({ versions, shown, uses }: ChangesProps) {
  const before = versions.find(({ number }) => number === shown.number - 1);
  if (!before) return null;
  const t = await getTranslations('codebook');
  const earlier = uses?.filter(({ version }) => version < shown.number) ?? null;
  return (
    <section aria-labelledby="changes" className="flex flex-col gap-3">
      <h2 id="changes" className="text-lg">
        {t('changes', { before: before.number })}
      </h2>
      <Differences
        differences={compareLabels(before.labels, shown.labels)}
        uses={earlier && sumByLabel(earlier)}
      />
    </section>
  );
}

function sumByLabel(uses: readonly LabelUse[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { label, annotations } of uses) sums[label] = (sums[label] ?? 0) + annotations;
  return sums;
}
