// An owner's edits to the codebook, until they are published as its next version.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { CodebookForm } from '@/components/codebook/codebook-form';
import { strokes } from '@/components/desk/key-table';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { countLabelUses, listCodebookVersions } from '@/server/store/codebook-versions';
import { loadProject } from '@/server/store/projects';
import { publishCodebook } from './actions';

interface Props {
  readonly params: Promise<{ projectId: string }>;
}

/** Keys that the desk has for itself. */
const reserved = strokes.flatMap(({ keys }) => keys).filter((key) => key.length === 1);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('codebook');
  return { title: t('editTitle') };
}

export default async function CodebookEditPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('codebook:edit', scope));
  const reading = await admitted(gate('codebook:read', scope));
  const project = await loadProject(await admitted(gate('project:read', scope)));
  const [[latest], counted, t] = await Promise.all([
    listCodebookVersions(reading),
    countLabelUses(grant),
    getTranslations('codebook'),
  ]);
  if (!latest) notFound();
  const uses: Record<string, number> = {};
  for (const { label, annotations } of counted) uses[label] = (uses[label] ?? 0) + annotations;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <PageHead title={t('editTitle')} lead={t('editLead')} />
      <ClientMessages namespaces={['codebook']}>
        <CodebookForm
          key={latest.number}
          projectId={project.id}
          from={latest.number}
          labels={latest.labels}
          uses={uses}
          reserved={reserved}
          publish={publishCodebook}
        />
      </ClientMessages>
    </PageFrame>
  );
}
