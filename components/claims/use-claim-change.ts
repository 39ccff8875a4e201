'use client';
/** Changes a claim: sends the wish, says what was done, offers to take it back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import { v7 as newId } from 'uuid';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';
import type { TakeBack } from './claim-actions';
import type { Refusal } from './refusal';

export function useUndoOffer(projectId: string, takeBack: TakeBack) {
  const t = useTranslations('claims');
  const router = useRouter();
  const toast = useToast();
  const told = useCallback<TakeBack>(
    async (input) => {
      const done = await takeBack(input);
      if (!done.ok) toast({ title: t(`refusal.${done.refusal}`) });
      return done;
    },
    [takeBack, toast, t],
  );
  const { send } = useSend(told, () => {
    toast({ title: t('history.undone') });
    router.refresh();
  });
  return useCallback(
    (title: string, command: string) => {
      toast({ title, undo: () => send({ projectId, command: newId(), of: command }) });
      router.refresh();
    },
    [toast, send, projectId, router],
  );
}

type Change<Wish> = Send<
  { readonly projectId: string; readonly command: string; readonly wish: Wish },
  null,
  Refusal
>;

/** `title` says what was done. `after` runs when it was: to close a dialog, to go elsewhere. */
export function useClaimChange<Wish>(projectId: string, change: Change<Wish>, takeBack: TakeBack) {
  const offerUndo = useUndoOffer(projectId, takeBack);
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
