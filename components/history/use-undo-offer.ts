'use client';
/** After a change that is in the history: says what was done, and offers to take it back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';

/** `of`: the command to be taken back. */
export type TakeBack<Refusal extends string> = Send<
  { readonly projectId: string; readonly command: string; readonly of: string },
  null,
  Refusal
>;

export type Undoing<Refusal extends string> = {
  readonly projectId: string;
  readonly takeBack: TakeBack<Refusal>;
  /** Says why a change could not be taken back. */
  readonly whyNot: (refusal: Refusal) => string;
};

/** `title` says what was done, by which `command`. */
export function useUndoOffer<Refusal extends string>(undoing: Undoing<Refusal>) {
  const { projectId, takeBack, whyNot } = undoing;
  const t = useTranslations('ui');
  const router = useRouter();
  const toast = useToast();
  const told: TakeBack<Refusal> = async (input) => {
    const done = await takeBack(input);
    if (!done.ok) toast({ title: whyNot(done.refusal) });
    return done;
  };
  const { send } = useSend(told, () => {
    toast({ title: t('undone') });
    router.refresh();
  });
  return (title: string, command: string) => {
    toast({ title, undo: () => send({ projectId, command: newId(), of: command }) });
    router.refresh();
  };
}

/** Takes a change back that stands in a list, which is a change too. */
export function useTakeBack<Refusal extends string>(undoing: Undoing<Refusal>) {
  const { projectId, takeBack } = undoing;
  const t = useTranslations('ui');
  const offerUndo = useUndoOffer(undoing);
  const command = useRef('');
  const { send, pending, refusal } = useSend(takeBack, () =>
    offerUndo(t('undone'), command.current),
  );
  const undo = (of: string) => {
    command.current = newId();
    send({ projectId, command: command.current, of });
  };
  return { undo, pending, refusal };
}
