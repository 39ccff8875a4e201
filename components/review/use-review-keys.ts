'use client';
/** The reviewer's keys: accept, reject, a label for another label, and on to what is not judged yet. */
import { type RefObject, useCallback } from 'react';
import type { Desk } from '@/components/desk/desk-context';
import type { Reading } from '@/components/desk/desk-reading';
import { give, isJudged, judgeLabel } from './judge';

export function useReviewKeys(
  desk: Desk,
  { marks, sentences }: Reading,
  comment: string,
  reason: RefObject<HTMLTextAreaElement | null>,
): (event: KeyboardEvent) => boolean {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'n') return toUnjudged(desk, marks, sentences);
      const { chosen, view, act } = desk;
      if (chosen === null) return false;
      if (event.key === 'a') return act(give(chosen, 'accept', comment));
      if (event.key === 'r') return rejectOrAsk(desk, comment, reason);
      if (event.key === 'x') return act(judgeLabel(chosen, null, comment));
      const label = view.board.codebook.labels.find(({ key }) => key === event.key);
      return label !== undefined && act(judgeLabel(chosen, label.id, comment));
    },
    [desk, marks, sentences, comment, reason],
  );
}

/** A rejection needs its reason: without one the key leads to where it is written. */
function rejectOrAsk(
  { chosen, act }: Desk,
  comment: string,
  reason: RefObject<HTMLTextAreaElement | null>,
): boolean {
  if (chosen === null) return false;
  if (comment.trim() !== '') return act(give(chosen, 'reject', comment));
  reason.current?.focus();
  return true;
}

function toUnjudged(desk: Desk, marks: Reading['marks'], sentences: Reading['sentences']): boolean {
  const open = marks.filter((mark) => !isJudged(desk.view.board, mark));
  const from = desk.chosen?.span.start ?? -1;
  const next = open.find(({ span }) => span.start > from) ?? open[0];
  if (next === undefined) return false;
  desk.moveTo(sentences.find(({ end }) => end > next.span.start) ?? null);
  desk.choose(next.id);
  return true;
}
