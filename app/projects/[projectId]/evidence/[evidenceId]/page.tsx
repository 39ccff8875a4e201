// A piece of evidence: what a link outside the project pointed to, kept as it was.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { deskPath } from '@/components/articles/addresses';
import { EvidenceContent } from '@/components/evidence/evidence-content';
import { EvidenceFacts } from '@/components/evidence/evidence-facts';
import { HandInEvidence } from '@/components/evidence/hand-in-evidence';
import { refusalText } from '@/components/evidence/refusal-text';
import { UntilFetched } from '@/components/evidence/until-fetched';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { type EvidenceSight, findEvidence } from '@/server/store/evidence';
import { loadProject } from '@/server/store/projects';
import { fetchEvidence, handInEvidence } from './actions';

type Props = { readonly params: Promise<{ projectId: string; evidenceId: string }> };

const Id = z.guid();
const actions = { fetchAgain: fetchEvidence, handIn: handInEvidence };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evidence');
  return { title: t('title') };
}

export default async function EvidencePage({ params }: Props) {
  const { projectId, evidenceId } = await params;
  const grant = await admitted(gate('article:read', { projectId }));
  const read = await admitted(gate('project:read', { projectId }));
  const [evidence, project, t] = await Promise.all([
    Id.safeParse(evidenceId).success ? findEvidence(grant, evidenceId) : null,
    loadProject(read),
    getTranslations('evidence'),
  ]);
  if (evidence === null) notFound();
  const { address, kept, state } = evidence;
  const mayBringIn = grant.also('annotation:make') !== null && evidence.isOwn && kept === null;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <PageHead title={kept?.title ?? t('title')} />
      <ClientMessages namespaces={['evidence']}>
        <div className="flex max-w-page flex-col gap-8">
          <EvidenceFacts address={address} kept={kept} />
          <Links projectId={projectId} links={evidence.links} />
          {state === 'fetching' && <UntilFetched sentence={t('fetching')} />}
          {state === 'waiting' && <Notice tone="warning" title={t('waiting')} />}
          {state === 'failed' && <Failure failure={evidence.failure} />}
          {kept && (
            <EvidenceContent
              kept={kept}
              received={`/api/v1/projects/${projectId}/evidence/${evidenceId}/received`}
            />
          )}
          {mayBringIn && state !== 'fetching' && (
            <HandInEvidence of={{ projectId, evidence: evidenceId }} actions={actions} />
          )}
        </div>
      </ClientMessages>
    </PageFrame>
  );
}

async function Failure({ failure }: Pick<EvidenceSight, 'failure'>) {
  const t = await getTranslations('evidence');
  return (
    <Notice tone="warning" title={t('failed')}>
      {t(`refusals.${refusalText(failure ?? '')}`)}
    </Notice>
  );
}

type LinksProps = { readonly projectId: string } & Pick<EvidenceSight, 'links'>;

async function Links({ projectId, links }: LinksProps) {
  if (links.length === 0) return null;
  const t = await getTranslations('evidence');
  return (
    <section aria-labelledby="links" className="flex flex-col gap-2">
      <h2 id="links" className="text-lg">
        {t('links')}
      </h2>
      <ul className="flex flex-col gap-3">
        {links.map(({ id, article, title, exact, start }) => (
          <li key={id}>
            <p className="line-clamp-2">{exact}</p>
            <Link href={`${deskPath(projectId, article)}?at=${start}`} className="text-sm">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
