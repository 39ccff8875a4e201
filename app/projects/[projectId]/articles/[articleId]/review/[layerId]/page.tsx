import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { sendDesk } from '@/components/desk/sent-desk';
import { projectPlace } from '@/components/projects/project-place';
import { ReviewDesk } from '@/components/review/review-desk';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { gate } from '@/server/gate';
import { admitted, tabTitle } from '@/server/page';
import { findDesk } from '@/server/store/desk';

const Params = z.object({ projectId: z.guid(), articleId: z.guid(), layerId: z.guid() });

interface Props {
  readonly params: Promise<Record<string, string>>;
  readonly searchParams: Promise<{ at?: string; mark?: string }>;
}

const Mark = z.guid().nullable().catch(null);
const At = z.coerce.number().int().min(0).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const known = Params.safeParse(await params);
  const t = await getTranslations('review');
  return known.success ? tabTitle(known.data, t('title')) : {};
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const known = Params.safeParse(await params);
  if (!known.success) notFound();
  const { projectId, articleId, layerId } = known.data;
  const grant = await admitted(gate('layer:review', { projectId }));
  const reading = grant.also('article:read');
  const document = reading && (await findDesk(reading, articleId, layerId));
  if (!document) notFound();
  const base = `/api/v1/projects/${projectId}`;
  const asked = await searchParams;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, document.project.name)}
      width="desk"
    >
      <ClientMessages
        namespaces={['desk', 'grades', 'guidelines', 'inspector', 'refusals', 'review']}
      >
        <ReviewDesk
          key={layerId}
          sent={sendDesk(document)}
          at={At.parse(asked.at ?? null)}
          mark={Mark.parse(asked.mark ?? null)}
          viewer={grant.actor.accountId}
          addresses={{
            commands: `${base}/versions/${document.version.id}/commands`,
            events: `${base}/versions/${document.version.id}/events`,
            desk: `${base}/articles/${articleId}/desk?layer=${layerId}`,
          }}
        />
      </ClientMessages>
    </PageFrame>
  );
}
