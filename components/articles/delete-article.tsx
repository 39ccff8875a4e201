'use client';
// Asks before an article is deleted, says what goes with it, and offers to bring it back.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';
import type { ArticleWeight } from '@/domain/article/facts-sight';
import { type Refusal, RefusalNotice } from './refusal';

type Order = { readonly projectId: string; readonly article: string; readonly command: string };

export type DeletionActions = {
  readonly weigh: Send<Omit<Order, 'command'>, ArticleWeight, Refusal>;
  readonly remove: Send<Order, null, Refusal>;
  readonly revive: Send<Order, null, Refusal>;
};

type Props = {
  readonly projectId: string;
  readonly article: { readonly id: string; readonly title: string };
  readonly actions: DeletionActions;
  readonly hide: () => void;
  /** Where to go when it is gone; by itself one stays. */
  readonly leaveTo?: string | undefined;
};

export function DeleteArticle({ projectId, article, actions, hide, leaveTo }: Props) {
  const t = useTranslations('articles.delete');
  const weight = useWeight({ projectId, article: article.id }, actions.weigh);
  const { remove, pending, refusal } = useDeletion({ projectId, article, actions, hide, leaveTo });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && hide()}
      title={t('title')}
      description={article.title}
      actions={
        <Button tone="danger" pending={pending || weight === null} onClick={remove}>
          {t('submit')}
        </Button>
      }
    >
      <Weight weight={weight} />
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}

function useWeight(of: Omit<Order, 'command'>, weigh: DeletionActions['weigh']) {
  const [weight, setWeight] = useState<ArticleWeight | null>(null);
  const { send } = useSend(weigh, setWeight);
  const { projectId, article } = of;
  useEffect(() => send({ projectId, article }), [send, projectId, article]);
  return weight;
}

function Weight({ weight }: { readonly weight: ArticleWeight | null }) {
  const t = useTranslations('articles.delete');
  if (weight === null) return <p className="text-soft">{t('weighing')}</p>;
  const { annotations, analysts, linksHere } = weight;
  return (
    <div className="flex flex-col gap-1" role="status">
      <p>{annotations === 0 ? t('unmarked') : t('marked', { annotations, analysts })}</p>
      {linksHere > 0 && <p>{t('linksHere', { linksHere })}</p>}
      <p className="text-soft">{t('kept')}</p>
    </div>
  );
}

function useDeletion({ projectId, article, actions, hide, leaveTo }: Props) {
  const t = useTranslations('articles.delete');
  const router = useRouter();
  const toast = useToast();
  const order = () => ({ projectId, article: article.id, command: newId() });
  const revive = useSend(actions.revive, () => router.refresh());
  const { send, pending, refusal } = useSend(actions.remove, () => {
    hide();
    toast({ title: t('done', { title: article.title }), undo: () => revive.send(order()) });
    if (leaveTo) router.push(leaveTo);
    else router.refresh();
  });
  return { remove: () => send(order()), pending, refusal: refusal ?? revive.refusal };
}
