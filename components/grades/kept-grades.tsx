'use client';
/** Grades outside of the desk, given by an action: sent once, told where they are refused, offered to be taken back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { attempt } from '@/components/articles/attempt';
import { refusalText } from '@/components/desk/refusal-text';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { type GradeWish, lastNumber } from '@/domain/provenance/decide-grade';
import { GradePanel } from './grade-panel';
import type { GradePanelProps } from './grading';

/** What an action is told besides what it grades. */
export interface GradeOrder {
  readonly command: string;
  /** Of the newest word of their own that the person saw. */
  readonly number: number;
  readonly wish: GradeWish | null;
  readonly proposer: string | null;
}

export type GradeAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: string };

/** What a page knows of a subject and its reader. */
export type KeptPanel = Pick<GradePanelProps, 'scale' | 'grades' | 'viewer' | 'may' | 'anonymous'>;

interface Props extends KeptPanel, Pick<GradePanelProps, 'axis'> {
  readonly send: (order: GradeOrder) => Promise<GradeAnswer>;
}

/** Under a heading of the page that names the axis. */
export function KeptGrades({ send, ...panel }: Props) {
  const t = useTranslations('refusals');
  const { give, pending, refusal } = useGiving(send, panel);
  return (
    <GradePanel
      {...panel}
      named
      give={give}
      pending={pending}
      refusal={refusal !== null && <Notice tone="error" title={refusalText(t, refusal)} />}
    />
  );
}

function useGiving(send: Props['send'], { grades, viewer, may }: KeptPanel) {
  const said = useTranslations('grades');
  const toast = useToast();
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const own = grades.filter(({ grader }) => grader === viewer);

  const order = async (wish: GradeWish | null, proposer: string | null, number: number) => {
    const done = await attempt(() => send({ command: newId(), number, wish, proposer }));
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok) router.refresh();
    return done.ok;
  };
  /** Undone, it is what was held before that is held again: a word of its own, and not offered once more. */
  const giveAs = async (wish: GradeWish | null, proposer: string | null) => {
    const number = lastNumber(own);
    const done = await order(wish, proposer, number);
    const before = wishOf(own.at(-1)?.given ?? null);
    const undo = () => start(() => void order(before, null, number + 1));
    const title = said(wish === null ? 'tookBack' : may === 'propose' ? 'proposed' : 'saved');
    if (done) toast({ title, undo });
    return done;
  };
  const give = (wish: GradeWish | null, proposer: string | null) =>
    new Promise<boolean>((settle) => start(async () => settle(await giveAs(wish, proposer))));
  return { give, pending, refusal };
}

function wishOf(given: GradeWish | null): GradeWish | null {
  return given && { value: given.value, scale: given.scale, reason: given.reason };
}
