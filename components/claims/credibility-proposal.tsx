'use client';
// A credibility that would follow from a claim's sources: visibly a proposal, until somebody takes it up as their own grade.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { lastNumber } from '@/domain/provenance/decide-grade';
import { standingGrades } from '@/domain/provenance/grade';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import type { CredibilityProposal } from '@/domain/provenance/propose-credibility';
import type { GradeClaim } from './claim-actions';
import { RefusalNotice } from './refusal';

type Props = {
  readonly projectId: string;
  readonly claim: string;
  readonly scale: GradeScale;
  readonly grades: readonly GradeSight[];
  readonly viewer: string;
  readonly proposal: CredibilityProposal;
  /** Null for who only reads. */
  readonly grade: GradeClaim | null;
};

/** Nothing where the reader holds that grade already. */
export function Proposal(props: Props) {
  const { grades, viewer, proposal, grade } = props;
  const t = useTranslations('claims.proposal');
  const held = standingGrades(grades).find(({ grader }) => grader === viewer);
  if (held?.given.value === proposal.value) return null;
  return (
    <div className="border border-dashed border-edge p-3 print:hidden">
      <p className="font-medium">{t('title', { value: proposal.value })}</p>
      <p>{t(proposal.because, { origins: proposal.origins })}</p>
      <p className="text-sm text-soft">{t('hint')}</p>
      {grade !== null && <Accept {...props} grade={grade} />}
    </div>
  );
}

function Accept(props: Props & { readonly grade: GradeClaim }) {
  const { projectId, claim, scale, grades, viewer, proposal, grade } = props;
  const t = useTranslations('claims');
  const toast = useToast();
  const router = useRouter();
  const own = grades.filter(({ grader }) => grader === viewer);
  const before = own.at(-1)?.given ?? null;
  const number = lastNumber(own);
  const undo = useSend(grade, () => router.refresh());
  const takeBack = () => {
    const wish = before && { value: before.value, scale: before.scale, reason: before.reason };
    undo.send({ projectId, claim, command: newId(), number: number + 1, wish });
  };
  const { send, pending, refusal } = useSend(grade, () => {
    toast({ title: t('graded'), undo: takeBack });
    router.refresh();
  });
  const because = t(`proposal.${proposal.because}`, { origins: proposal.origins });
  const reason = t('proposal.reason', { because });
  const accept = () => {
    const wish = { value: proposal.value, scale, reason };
    send({ projectId, claim, command: newId(), number, wish });
  };
  return (
    <>
      <RefusalNotice refusal={refusal ?? undo.refusal} />
      <Button size="small" className="mt-2" pending={pending} onClick={accept}>
        {t('proposal.accept')}
      </Button>
    </>
  );
}
