'use client';
/** The reliability of a source on its page: given, proposed, taken up, taken back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { attempt } from '@/components/articles/attempt';
import { refusalText } from '@/components/desk/refusal-text';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { type GradeWish, lastNumber } from '@/domain/provenance/decide-grade';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { GradePanel } from './grade-panel';
import type { GradePanelProps } from './grading';

/** The action, as this component is handed it. */
export type GradeSource = (input: {
  projectId: string;
  source: string;
  command: string;
  number: number;
  wish: GradeWish | null;
  proposer: string | null;
}) => Promise<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: string }
>;

interface Props extends Pick<GradePanelProps, 'may' | 'anonymous'> {
  readonly projectId: string;
  readonly source: string;
  readonly scale: GradeScale;
  readonly grades: readonly GradeSight[];
  readonly viewer: string;
  readonly grade: GradeSource;
}

export function SourceGrades({ projectId, source, grade, ...panel }: Props) {
  const t = useTranslations('refusals');
  const { give, pending, refusal } = useGiving(projectId, source, grade, panel);
  return (
    <GradePanel
      {...panel}
      axis="reliability"
      named
      give={give}
      pending={pending}
      refusal={refusal !== null && <Notice tone="error" title={refusalText(t, refusal)} />}
    />
  );
}

type Panel = Pick<Props, 'grades' | 'viewer' | 'may'>;

function useGiving(
  projectId: string,
  source: string,
  grade: GradeSource,
  { grades, viewer, may }: Panel,
) {
  const said = useTranslations('grades');
  const toast = useToast();
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const own = grades.filter(({ grader }) => grader === viewer);

  const send = async (wish: GradeWish | null, proposer: string | null, number: number) => {
    const order = { projectId, source, command: newId(), number, wish, proposer };
    const done = await attempt(() => grade(order));
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok) router.refresh();
    return done.ok;
  };
  /** Undone, it is what was held before that is held again: a word of its own, and not offered once more. */
  const giveAs = async (wish: GradeWish | null, proposer: string | null) => {
    const number = lastNumber(own);
    const done = await send(wish, proposer, number);
    const before = own.at(-1)?.given ?? null;
    const title = said(wish === null ? 'tookBack' : may === 'propose' ? 'proposed' : 'saved');
    if (done)
      toast({ title, undo: () => start(() => void send(wishOf(before), null, number + 1)) });
    return done;
  };
  const give = (wish: GradeWish | null, proposer: string | null) =>
    new Promise<boolean>((settle) => start(async () => settle(await giveAs(wish, proposer))));
  return { give, pending, refusal };
}

function wishOf(given: GradeWish | null): GradeWish | null {
  return given && { value: given.value, scale: given.scale, reason: given.reason };
}
