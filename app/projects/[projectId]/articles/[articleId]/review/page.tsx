import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { LayerTable } from '@/components/review/layer-table';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { gate } from '@/server/gate';
import { admitted, tabTitle } from '@/server/page';
import { findReviewable } from '@/server/store/review';

const Id = z.guid();
const Version = Id.nullable().catch(null);
const At = z.coerce.number().int().min(0).nullable().catch(null);

interface Props {
  readonly params: Promise<{ projectId: string; articleId: string }>;
  readonly searchParams: Promise<{ at?: string; version?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('review');
  return tabTitle(await params, t('layers'));
}

export default async function LayersPage({ params, searchParams }: Props) {
  const { projectId, articleId } = await params;
  const grant = await admitted(gate('layer:review', { projectId }));
  const asked = await searchParams;
  const version = Version.parse(asked.version ?? null);
  const found = Id.safeParse(articleId).success
    ? await findReviewable(grant, articleId, version)
    : null;
  if (found === null) notFound();
  const t = await getTranslations('review');
  const base = `/projects/${projectId}/articles/${articleId}`;
  const at = At.parse(asked.at ?? null);
  // Whoever was led to a sentence stays at it.
  const there = at === null ? '' : `?at=${at}`;
  const toDesk = <ButtonLink href={`${base}${there}`}>{t('toDesk')}</ButtonLink>;
  const { number, newest } = found.version;
  const actions = newest ? (
    <>
      {toDesk}
      {found.layers.length > 0 && (
        <ButtonLink tone="primary" href={`${base}/adjudicate${there}`}>
          {t('adjudicate')}
        </ButtonLink>
      )}
    </>
  ) : (
    <ButtonLink href={`${base}/review`}>{t('toNewest')}</ButtonLink>
  );
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, found.project)}
    >
      <PageHead
        title={found.title}
        lead={newest ? t('layersLead') : t('olderLead', { number })}
        actions={actions}
      />
      {found.layers.length === 0 ? (
        <EmptyState title={t('noLayers')} action={toDesk}>
          {t('noLayersBody')}
        </EmptyState>
      ) : (
        <LayerTable layers={found.layers} href={(layer) => `${base}/review/${layer}${there}`} />
      )}
    </PageFrame>
  );
}
