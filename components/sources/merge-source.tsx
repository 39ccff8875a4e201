'use client';
// Merges a source into another one, chosen by name.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { useSend } from '@/components/ui/use-send';
import { sourcePath } from './addresses';
import { RefusalNotice, useWhyNot } from './refusal';
import type { MergeSources, SourceChoice, TakeBack } from './source-actions';
import { ChooseSource } from './source-choice';

type Props = {
  readonly projectId: string;
  readonly source: { readonly id: string; readonly name: string };
  readonly sources: readonly SourceChoice[];
  readonly merge: MergeSources;
  readonly takeBack: TakeBack;
};

export function MergeSource({ projectId, source, sources, merge, takeBack }: Props) {
  const t = useTranslations('sources.merge');
  const router = useRouter();
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState('');
  const command = useRef('');
  const { send, pending, refusal, forget } = useSend(merge, () => {
    const other = sources.find(({ id }) => id === into);
    setOpen(false);
    offerUndo(t('done', { name: source.name, into: other?.name ?? '' }), command.current);
    router.push(sourcePath(projectId, into));
  });
  const submit = () => {
    command.current = newId();
    send({ projectId, command: command.current, source: source.id, into });
  };
  const turn = (next: boolean) => {
    setOpen(next);
    forget();
  };
  return (
    <Dialog
      label={t('open')}
      title={t('title', { name: source.name })}
      description={t('lead')}
      open={open}
      onOpenChange={turn}
      actions={
        <Button tone="primary" pending={pending} disabled={into === ''} onClick={submit}>
          {t('submit')}
        </Button>
      }
    >
      <RefusalNotice refusal={refusal} />
      <Field label={t('into')} hint={t('intoHint')}>
        <ChooseSource
          sources={sources.filter(({ id }) => id !== source.id)}
          value={into}
          onChoose={setInto}
        />
      </Field>
    </Dialog>
  );
}
