'use client';
// Takes back at once what nobody has worked on for as long as the project allows.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { type Send, useSend } from '@/components/ui/use-send';
import { type Refusal, RefusalNotice } from './refusal';

type Props = {
  readonly projectId: string;
  readonly lapse: Send<{ projectId: string }, number, Refusal>;
};

export function LapseButton({ projectId, lapse }: Props) {
  const t = useTranslations('assignments');
  const toast = useToast();
  const router = useRouter();
  const { send, pending, refusal } = useSend(lapse, (count) => {
    toast({ title: t('lapsed', { count }) });
    router.refresh();
  });
  return (
    <>
      <Button size="small" pending={pending} onClick={() => send({ projectId })}>
        {t('lapse')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
