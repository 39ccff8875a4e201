'use client';
// The credibility of a claim: what graders hold, and what would follow from its sources, to be accepted or not.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { GradePanel } from '@/components/grades/grade-panel';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { type GradeWish, lastNumber } from '@/domain/provenance/decide-grade';
import { standingGrades } from '@/domain/provenance/grade';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import type { CredibilityProposal } from '@/domain/provenance/propose-credibility';
import type { GradeClaim } from './claim-actions';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly projectId: string;
  readonly claim: string;
  readonly scale: GradeScale;
  readonly grades: readonly GradeSight[];
  readonly viewer: string;
  readonly proposal: CredibilityProposal | null;
  /** Null for who only reads. */
  readonly grade: GradeClaim | null;
};

export function ClaimGrades(props: Props) {
  const { scale, grades, viewer, proposal, grade } = props;
  const { give, pending, refusal } = useGiving(props);
  const held = standingGrades(grades).find(({ grader }) => grader === viewer);
  const stands = held?.given.value === proposal?.value;
  return (
    <div className="flex flex-col gap-3">
      <GradePanel
        axis="credibility"
        scale={scale}
        grades={grades}
        viewer={viewer}
        may={grade === null ? null : 'give'}
        give={give}
        pending={pending}
        refusal={<RefusalNotice refusal={refusal} />}
      />
      {proposal !== null && !stands && (
        <Proposal
          proposal={proposal}
          accept={grade && ((reason) => void give({ value: proposal.value, scale, reason }))}
        />
      )}
    </div>
  );
}

type ProposalProps = {
  readonly proposal: CredibilityProposal;
  readonly accept: ((reason: string) => void) | null;
};

function Proposal({ proposal, accept }: ProposalProps) {
  const t = useTranslations('claims.proposal');
  const because = t(proposal.because, { origins: proposal.origins });
  return (
    <div className="border border-dashed border-edge p-3 print:hidden">
      <p className="font-medium">{t('title', { value: proposal.value })}</p>
      <p>{because}</p>
      <p className="text-sm text-soft">{t('hint')}</p>
      {accept && (
        <Button size="small" className="mt-2" onClick={() => accept(t('reason', { because }))}>
          {t('accept')}
        </Button>
      )}
    </div>
  );
}

function useGiving({ projectId, claim, grades, viewer, grade }: Props) {
  const t = useTranslations('claims');
  const toast = useToast();
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const own = grades.filter(({ grader }) => grader === viewer);
  const send = async (wish: GradeWish | null, number: number) => {
    if (grade === null) return false;
    const done = await grade({ projectId, claim, command: newId(), number, wish });
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok) router.refresh();
    return done.ok;
  };
  /** Undone, it is what was held before that is held again: a word of its own. */
  const giveAs = async (wish: GradeWish | null) => {
    const number = lastNumber(own);
    const done = await send(wish, number);
    const before = own.at(-1)?.given ?? null;
    const again = before && { value: before.value, scale: before.scale, reason: before.reason };
    if (done) {
      toast({ title: t('graded'), undo: () => start(() => void send(again, number + 1)) });
    }
    return done;
  };
  const give = (wish: GradeWish | null) =>
    new Promise<boolean>((settle) => start(async () => settle(await giveAs(wish))));
  return { give, pending, refusal };
}
