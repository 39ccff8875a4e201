// Sources that may be one and the same, for whoever may merge them.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { sourcesPath } from '@/components/sources/addresses';
import { LikenessList } from '@/components/sources/likeness-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { loadProject } from '@/server/store/projects';
import { listLikelyPairs } from '@/server/store/source-likeness';
import { mergeSources, takeBackChange, tellSourcesApart } from '../actions';

type Props = { readonly params: Promise<{ projectId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('duplicates') };
}

export default async function DuplicatesPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('source:merge', scope));
  const read = await admitted(gate('project:read', scope));
  const [project, pairs, t] = await Promise.all([
    loadProject(read),
    listLikelyPairs(grant),
    getTranslations('sources'),
  ]);
  const { projectId } = grant;
  const shown = pairs.shown.map(({ pair: [first, second], why }) => ({
    pair: [
      { ...first.source, spoke: first.spoke, relayed: first.relayed },
      { ...second.source, spoke: second.spoke, relayed: second.relayed },
    ] as const,
    why,
  }));
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm">
        <Link href={sourcesPath(projectId)}>{t('backToList')}</Link>
      </p>
      <PageHead title={t('duplicates')} lead={t('likeness.lead')} />
      <ClientMessages namespaces={['sources']}>
        {pairs.count === 0 ? (
          <EmptyState title={t('likeness.noneTitle')}>{t('likeness.none')}</EmptyState>
        ) : (
          <LikenessList
            projectId={projectId}
            pairs={shown}
            count={pairs.count}
            merge={mergeSources}
            tellApart={tellSourcesApart}
            takeBack={takeBackChange}
          />
        )}
      </ClientMessages>
    </PageFrame>
  );
}
