'use client';
/** After a change of the registry: says what was done, and offers to take it back. */
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { v7 as newId } from 'uuid';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { TakeBack } from './source-actions';

export function useUndoOffer(projectId: string, takeBack: TakeBack) {
  const t = useTranslations('sources');
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
