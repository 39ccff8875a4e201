import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { AdjudicationDesk } from '@/components/adjudication/adjudication-desk';
import { sendDesk } from '@/components/desk/sent-desk';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { gate } from '@/server/gate';
import { admitted, tabTitle } from '@/server/page';
import { findAdjudication } from '@/server/store/adjudication';

interface Props {
  readonly params: Promise<{ projectId: string; articleId: string }>;
  readonly searchParams: Promise<{ at?: string }>;
}

const Id = z.guid();
const At = z.coerce.number().int().min(0).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('adjudication');
  return tabTitle(await params, t('title'));
}

export default async function AdjudicatePage({ params, searchParams }: Props) {
  const { projectId, articleId } = await params;
  const grant = await admitted(gate('layer:adjudicate', { projectId }));
  const document = Id.safeParse(articleId).success
    ? await findAdjudication(grant, articleId)
    : null;
  if (document === null) notFound();
  const base = `/api/v1/projects/${projectId}`;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, document.project.name)}
      width="desk"
    >
      <ClientMessages
        namespaces={['adjudication', 'desk', 'grades', 'guidelines', 'inspector', 'refusals']}
      >
        <AdjudicationDesk
          key={document.version.id}
          sent={sendDesk(document)}
          viewer={grant.actor.accountId}
          addresses={{
            commands: `${base}/versions/${document.version.id}/commands`,
            events: `${base}/versions/${document.version.id}/events`,
            desk: `${base}/articles/${articleId}/adjudication`,
          }}
          reviewing={`/projects/${projectId}/articles/${articleId}/review`}
          at={At.parse((await searchParams).at ?? null)}
        />
      </ClientMessages>
    </PageFrame>
  );
}
