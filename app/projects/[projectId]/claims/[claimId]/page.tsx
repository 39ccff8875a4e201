// A claim's page: who says it, how many independently, who denies it, what was decided; printed, it is the dossier.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { claimPath, claimsPath, dossierPath } from '@/components/claims/addresses';
import { ClaimHistory } from '@/components/claims/claim-history';
import { ClaimReading } from '@/components/claims/claim-reading';
import { ClaimTools } from '@/components/claims/claim-tools';
import { CopyAlerts } from '@/components/claims/copy-alerts';
import { Proposal } from '@/components/claims/credibility-proposal';
import { PrintButton } from '@/components/claims/print-button';
import { VerdictPanel } from '@/components/claims/verdict-panel';
import { ClaimGrades } from '@/components/grades/claim-grades';
import { projectPlace } from '@/components/projects/project-place';
import { ToProvenance } from '@/components/provenance/to-provenance';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { PageSection } from '@/components/sources/page-section';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listClaimGrades } from '@/server/store/claim-grades';
import { listClaimHistory } from '@/server/store/claim-history';
import { findClaim } from '@/server/store/claim-page';
import { listOtherClaims, loadVerdictScale } from '@/server/store/claims';
import { listCopiesAmong } from '@/server/store/copies';
import { loadScale } from '@/server/store/grade-scales';
import { loadProject } from '@/server/store/projects';
import { gradeClaim } from '../../grades/actions';
import { editClaim, judgeClaim, takeBackClaimChange } from '../actions';

type Props = { readonly params: Promise<{ projectId: string; claimId: string }> };

const Id = z.guid();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims');
  return { title: t('heading') };
}

export default async function ClaimPage({ params }: Props) {
  const { projectId, claimId } = await params;
  const grant = await admitted(gate('claim:read', { projectId }));
  const read = await admitted(gate('project:read', { projectId }));
  const found = Id.safeParse(claimId).success ? await findClaim(grant, claimId) : null;
  if (found === null) notFound();
  if (found.kind === 'moved') redirect(claimPath(projectId, found.to));
  const { sight } = found;
  const articles = [...new Set(sight.mentions.map(({ article }) => article.id))];
  const [project, scale, words, grades, entries, others, copies, t] = await Promise.all([
    loadProject(read),
    loadScale(grant),
    loadVerdictScale(grant),
    listClaimGrades(grant, claimId),
    listClaimHistory(grant, claimId),
    listOtherClaims(grant, claimId),
    listCopiesAmong(grant, articles),
    getTranslations('claims'),
  ]);
  const leave = {
    projectId,
    edit: grant.also('claim:edit') && editClaim,
    judge: grant.also('claim:judge') && judgeClaim,
    takeBack: takeBackClaimChange,
  };
  const graded = { projectId, claim: claimId, scale, grades, viewer: grant.actor.accountId };
  const mayGrade = grant.also('claim:grade') !== null;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 text-sm print:hidden">
        <Link href={claimsPath(projectId)}>{t('backToList')}</Link>
      </p>
      <ClientMessages namespaces={['claims', 'articles', 'grades', 'refusals']}>
        <PageHead
          title={sight.text}
          lead={t('page.made', { name: sight.madeBy })}
          actions={
            <span className="flex flex-wrap items-center gap-3 print:hidden">
              <ToProvenance projectId={projectId} kind="claim" id={claimId} />
              <PrintButton>{t('page.print')}</PrintButton>
              <a href={dossierPath(projectId, claimId)} className="py-1 text-sm">
                {t('page.download')}
              </a>
            </span>
          }
        />
        <div className="flex flex-col gap-10">
          <div className="grid gap-8 lg:grid-cols-2">
            <PageSection title={t('page.verdictTitle')}>
              <VerdictPanel claim={sight} scale={words} leave={leave} />
            </PageSection>
            <PageSection title={t('page.credibilityTitle')}>
              <ClaimGrades {...graded} may={mayGrade ? 'give' : null} grade={gradeClaim} />
              {sight.proposal !== null && (
                <Proposal
                  {...graded}
                  proposal={sight.proposal}
                  grade={mayGrade ? gradeClaim : null}
                />
              )}
            </PageSection>
          </div>
          <ClaimReading sight={sight} leave={leave} />
          {copies.length > 0 && (
            <PageSection title={t('copies.title')}>
              <CopyAlerts alerts={copies} leave={leave} />
            </PageSection>
          )}
          {leave.edit !== null && (
            <PageSection title={t('page.tools')}>
              <ClaimTools claim={sight} leave={leave} others={others} />
            </PageSection>
          )}
          <PageSection title={t('page.history')}>
            <ClaimHistory leave={leave} entries={entries} />
          </PageSection>
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
