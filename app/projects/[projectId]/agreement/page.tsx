// How far analysts agree: coefficients with their intervals, and from each figure to the sentences behind it.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { agreementPath, followFrom } from '@/components/agreement/address';
import { AgreementReport } from '@/components/agreement/agreement-report';
import { AspectTabs, CountingForm } from '@/components/agreement/choice';
import { Working } from '@/components/agreement/working';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import {
  readAgreementQuery,
  readSentenceFilter,
  writeAgreementQuery,
} from '@/domain/agreement/query';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { askAgreement } from '@/server/store/agreement/agreement';
import { nameCounted } from '@/server/store/agreement/names';
import { loadProject } from '@/server/store/projects';

type Props = {
  readonly params: Promise<{ projectId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('agreement');
  return { title: t('title') };
}

export default async function AgreementPage({ params, searchParams }: Props) {
  const scope = await params;
  const grant = await admitted(gate('agreement:read', scope));
  const read = await admitted(gate('project:read', scope));
  const said = await searchParams;
  const query = readAgreementQuery(said);
  const { one, other } = readSentenceFilter(said);
  const [project, agreement, t, language] = await Promise.all([
    loadProject(read),
    askAgreement(grant, query),
    getTranslations('agreement'),
    getLocale(),
  ]);
  const follower = grant.also('agreement:follow');
  const path = agreementPath(grant.projectId);
  const progress = `/api/v1${path}${writeAgreementQuery(query)}`;
  const isCounted = agreement.state === 'counted';
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['agreement']}>
        <PageHead
          title={t('title')}
          lead={t('lead')}
          actions={
            follower && <ButtonLink href={`${path}/training`}>{t('training.title')}</ButtonLink>
          }
        />
        <AspectTabs path={path} query={query} />
        <CountingForm path={path} query={query} mayCountAll={follower !== null} />
        {agreement.state === 'failed' && <Working address={progress} beginning={null} />}
        {agreement.state === 'counting' && (
          <Working address={progress} beginning={{ part: 'counting', ...agreement }} />
        )}
        {isCounted && agreement.intervals === null && (
          <Working address={progress} beginning={{ part: 'intervals', done: 0, total: 1 }} />
        )}
        {isCounted && (
          <AgreementReport
            query={query}
            counted={agreement.counted}
            intervals={agreement.intervals}
            names={await nameCounted(grant, query, agreement.counted)}
            sight={grant.sight}
            language={language}
            path={path}
            follow={followFrom(grant.projectId, query, follower !== null)}
            asked={{ one, other }}
          />
        )}
      </ClientMessages>
    </PageFrame>
  );
}
