// Where things come from, drawn and in words: opened at a claim, a source or an article.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { GraphDrawing } from '@/components/provenance/graph-drawing';
import { beginningPath } from '@/components/provenance/provenance-path';
import { StrandList } from '@/components/provenance/strand-list';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { weave } from '@/domain/provenance/graph';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadProject } from '@/server/store/projects';
import { type GraphOf, listStrands, mostStrands } from '@/server/store/provenance';

interface Props {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

const kinds = ['claim', 'source', 'article'] as const;
const Id = z.guid();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('provenance');
  return { title: t('title') };
}

export default async function ProvenancePage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('source:read', scope));
  const read = await admitted(gate('project:read', scope));
  const of = readOf(await searchParams);
  if (of === null) notFound();
  const [{ strands, more }, project, t] = await Promise.all([
    listStrands(grant, of),
    loadProject(read),
    getTranslations('provenance'),
  ]);
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={beginningPath(grant.projectId, of.kind, of.id)}>{t(`back.${of.kind}`)}</Link>
      </p>
      <PageHead title={t('title')} lead={t('lead')} />
      {strands.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <ClientMessages namespaces={['provenance']}>
          {more && <p className="mb-2 text-sm text-soft">{t('most', { most: mostStrands })}</p>}
          <GraphDrawing projectId={project.id} graph={weave(strands)} />
          <section aria-labelledby="words" className="mt-12">
            <h2 id="words" className="mb-2 text-lg">
              {t('inWords')}
            </h2>
            <StrandList projectId={project.id} strands={strands} />
          </section>
        </ClientMessages>
      )}
    </PageFrame>
  );
}

/** The first of what an address names; null where it names nothing. */
function readOf(said: Record<string, string | string[]>): GraphOf | null {
  for (const kind of kinds) {
    const id = Id.safeParse(said[kind]);
    if (id.success) return { kind, id: id.data };
  }
  return null;
}
