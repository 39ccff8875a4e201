'use client';
/** Changes a claim: sends the wish, says what was done, offers to take it back. */
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { type Send, useSend } from '@/components/ui/use-send';
import type { TakeBack } from './claim-actions';
import { type Refusal, useWhyNot } from './refusal';

type Change<Wish> = Send<
  { readonly projectId: string; readonly command: string; readonly wish: Wish },
  null,
  Refusal
>;

/** `title` says what was done. `after` runs when it was: to close a dialog, to go elsewhere. */
export function useClaimChange<Wish>(projectId: string, change: Change<Wish>, takeBack: TakeBack) {
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const asked = useRef({ command: '', title: '', after: () => {} });
  const { send, pending, refusal, forget } = useSend(change, () => {
    const { command, title, after } = asked.current;
    offerUndo(title, command);
    after();
  });
  const ask = (wish: Wish, title: string, after: () => void = () => {}) => {
    const command = newId();
    asked.current = { command, title, after };
    send({ projectId, command, wish });
  };
  return { ask, pending, refusal, forget };
}
