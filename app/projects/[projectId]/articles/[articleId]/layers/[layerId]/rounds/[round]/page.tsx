// A layer as it was submitted in a round, whatever was done since.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { EarlierRound } from '@/components/review/earlier-round';
import { PageFrame } from '@/components/shell/page-frame';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { findDesk } from '@/server/store/desk';
import { findRound } from '@/server/store/rounds';

interface Props {
  readonly params: Promise<Record<string, string>>;
}

const Params = z.object({
  projectId: z.guid(),
  articleId: z.guid(),
  layerId: z.guid(),
  round: z.coerce.number().int().min(1).max(10_000),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('earlier.title') };
}

export default async function RoundPage({ params }: Props) {
  const known = Params.safeParse(await params);
  if (!known.success) notFound();
  const { projectId, articleId, layerId, round } = known.data;
  const grant = await admitted(gate('article:read', { projectId }));
  const [document, found] = await Promise.all([
    findDesk(grant, articleId, layerId),
    findRound(grant, layerId, round),
  ]);
  if (document === null || found === null) notFound();
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, document.project.name)}
    >
      <EarlierRound
        document={document}
        round={found}
        viewer={grant.actor.accountId}
        reviews={grant.also('layer:review') !== null}
      />
    </PageFrame>
  );
}
