'use client';
/** Lets agreeing marks merge by themselves, by the rule in force, whenever the layers on the desk have changed. */
import { useEffect, useRef } from 'react';
import type { Desk } from '@/components/desk/desk-context';
import { merging } from '@/domain/review/asked';
import { mergeNow } from '@/domain/review/standing';
import type { Adjudicating } from './adjudicating';

/** One layer agrees with nobody: it is taken over only when somebody says so. */
const fewest = 2;

export function useMerging(desk: Desk, adjudicating: Adjudicating): void {
  const { board } = desk.view;
  const { standing, open, making } = adjudicating;
  const tried = useRef('');
  useEffect(() => {
    if (!open || (board.adjudication?.layers.size ?? 0) < fewest) return;
    const body = merging(mergeNow(board, standing), standing.rule, making);
    if (body === null) return;
    // What was refused once is not sent again and again.
    const asked = JSON.stringify([body.rule, body.withdraw, body.decide.map(({ basis }) => basis)]);
    if (tried.current === asked) return;
    tried.current = asked;
    desk.act([body]);
  }, [board, standing, open, making, desk]);
}
