'use client';
// Retires a source, or brings it back.
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { Button } from '@/components/ui/button';
import { useSend } from '@/components/ui/use-send';
import { RefusalNotice, useWhyNot } from './refusal';
import type { RetireSource as Retire, TakeBack } from './source-actions';

type Props = {
  readonly projectId: string;
  readonly source: { readonly id: string; readonly name: string; readonly retired: boolean };
  readonly retire: Retire;
  readonly takeBack: TakeBack;
};

export function RetireSource({ projectId, source, retire, takeBack }: Props) {
  const t = useTranslations('sources.retire');
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const sent = useRef({ command: '', retired: false });
  const { send, pending, refusal } = useSend(retire, () => {
    const { command, retired } = sent.current;
    offerUndo(t(retired ? 'retired' : 'revived', { name: source.name }), command);
  });
  const turn = () => {
    sent.current = { command: newId(), retired: !source.retired };
    send({ projectId, source: source.id, ...sent.current });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <RefusalNotice refusal={refusal} />
      <Button pending={pending} onClick={turn}>
        {t(source.retired ? 'revive' : 'retire')}
      </Button>
      <p className="text-sm text-soft">{t('hint')}</p>
    </div>
  );
}
