import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { findReviewable } from '@/server/store/review';

const Id = z.guid();
const At = z.coerce.number().int().min(0).nullable().catch(null);
/** A phone has no room for it. */
const wide = 'hidden sm:table-cell';

interface Props {
  readonly params: Promise<{ projectId: string; articleId: string }>;
  readonly searchParams: Promise<{ at?: string }>;
}

export default async function LayersPage({ params, searchParams }: Props) {
  const { projectId, articleId } = await params;
  const grant = await admitted(gate('layer:review', { projectId }));
  const found = Id.safeParse(articleId).success ? await findReviewable(grant, articleId) : null;
  if (found === null) notFound();
  const t = await getTranslations('review');
  const base = `/projects/${projectId}/articles/${articleId}`;
  const at = At.parse((await searchParams).at ?? null);
  // Whoever was led to a sentence stays at it.
  const there = at === null ? '' : `?at=${at}`;
  const toDesk = <ButtonLink href={`${base}${there}`}>{t('toDesk')}</ButtonLink>;
  const actions = (
    <>
      {toDesk}
      {found.layers.length > 0 && (
        <ButtonLink tone="primary" href={`${base}/adjudicate${there}`}>
          {t('adjudicate')}
        </ButtonLink>
      )}
    </>
  );
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, found.project)}
    >
      <PageHead title={found.title} lead={t('layersLead')} actions={actions} />
      {found.layers.length === 0 ? (
        <EmptyState title={t('noLayers')} action={toDesk}>
          {t('noLayersBody')}
        </EmptyState>
      ) : (
        <Table
          caption={t('layers')}
          captionHidden
          unit="layers"
          count={found.layers.length}
          head={
            <>
              <HeadCell>{t('analyst')}</HeadCell>
              <HeadCell>{t('state')}</HeadCell>
              <HeadCell numeric className={wide}>
                {t('round')}
              </HeadCell>
              <HeadCell numeric>{t('judgedColumn')}</HeadCell>
            </>
          }
        >
          {found.layers.map((layer) => (
            <Row key={layer.id}>
              <Cell heading>
                <Link href={`${base}/review/${layer.id}${there}`}>
                  {layer.authorName ?? t('final')}
                </Link>
              </Cell>
              <Cell>{t(`states.${layer.state}`)}</Cell>
              <Cell numeric className={wide}>
                {layer.round}
              </Cell>
              <Cell numeric>{t('judgedOf', { judged: layer.judged, all: layer.marks })}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </PageFrame>
  );
}
