import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { Desk } from '@/components/desk/desk';
import { sendDesk } from '@/components/desk/sent-desk';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { gate } from '@/server/gate';
import { admitted, tabTitle } from '@/server/page';
import { findDesk } from '@/server/store/desk';
import { editClaim, findClaims, takeBackClaimChange } from '../../claims/actions';

interface Props {
  readonly params: Promise<{ projectId: string; articleId: string }>;
  readonly searchParams: Promise<{ at?: string; mark?: string; layer?: string }>;
}

const Id = z.guid();
const Named = Id.nullable().catch(null);
const At = z.coerce.number().int().min(0).nullable().catch(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return tabTitle(await params);
}

export default async function DeskPage({ params, searchParams }: Props) {
  const { projectId, articleId } = await params;
  const grant = await admitted(gate('article:read', { projectId }));
  const query = await searchParams;
  const layer = Named.parse(query.layer ?? null);
  const document = Id.safeParse(articleId).success ? await findDesk(grant, articleId, layer) : null;
  if (document === null) notFound();
  const viewer = grant.actor.accountId;
  const base = `/api/v1/projects/${projectId}`;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, document.project.name)}
      width="desk"
    >
      <ClientMessages
        namespaces={['claims', 'desk', 'grades', 'guidelines', 'inspector', 'refusals']}
      >
        <Desk
          key={document.layer.id}
          sent={sendDesk(document)}
          viewer={viewer}
          leave={{
            annotate:
              grant.also('annotation:make') !== null &&
              document.layer.author === viewer &&
              !document.unassigned,
            correct: grant.also('layout:correct') !== null,
            discuss: grant.also('annotation:discuss') !== null,
            grade: grant.also('annotation:grade') !== null && document.layer.author === viewer,
            review: false,
          }}
          addresses={{
            commands: `${base}/versions/${document.version.id}/commands`,
            events: `${base}/versions/${document.version.id}/events`,
            desk: `${base}/articles/${articleId}/desk${layer ? `?layer=${layer}` : ''}`,
          }}
          review={
            grant.also('layer:review') === null
              ? null
              : `/projects/${projectId}/articles/${articleId}/review`
          }
          claims={
            grant.also('claim:edit') && {
              ...{ projectId, edit: editClaim, find: findClaims, takeBack: takeBackClaimChange },
            }
          }
          at={At.parse(query.at ?? null)}
          mark={Named.parse(query.mark ?? null)}
        />
      </ClientMessages>
    </PageFrame>
  );
}
