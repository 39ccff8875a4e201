'use client';
// A reviewer's word that they are through with an article; it can be taken back.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { v7 as newId } from 'uuid';
import { type Refusal, RefusalNotice } from '@/components/team/refusal';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';
import type { GivenItem } from '@/domain/team/inbox';

export interface ReviewWordInput {
  projectId: string;
  command: string;
  assignment: string;
  revision: number;
  word: 'finish' | 'resume';
}

type Props = {
  readonly item: GivenItem;
  readonly say: Send<ReviewWordInput, unknown, Refusal>;
};

export function FinishReview({ item, say }: Props) {
  const t = useTranslations('inbox');
  const toast = useToast();
  const router = useRouter();
  const { assignment, revision } = item;
  const order = { projectId: item.project.id, assignment };
  const { send, pending, refusal } = useSend(say, () => {
    router.refresh();
    const undo = async () => {
      await say({ ...order, command: newId(), revision: revision + 1, word: 'resume' });
      router.refresh();
    };
    toast({ title: t('finished'), undo: () => void undo() });
  });
  return (
    <>
      <Button
        size="small"
        pending={pending}
        onClick={() => send({ ...order, command: newId(), revision, word: 'finish' })}
      >
        {t('finish')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
