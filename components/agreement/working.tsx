'use client';
// How far the counting, or the computing of intervals, has come; a way to cancel it, a way to begin again.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { followWork, type WorkStep } from './follow-work';

type Props = { readonly address: string; readonly beginning: WorkStep };

export function Working({ address, beginning }: Props) {
  const t = useTranslations('agreement.working');
  const router = useRouter();
  const [step, setStep] = useState<WorkStep>(beginning);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    if (isStopped) return;
    return followWork(address, setStep, (isComplete) => {
      if (isComplete) router.refresh();
      else setStopped(true);
    });
  }, [address, isStopped, router]);
  if (isStopped) {
    return (
      <p role="status" className="my-4 flex flex-wrap items-center gap-3 text-sm">
        {t('stopped')}
        <Button size="small" onClick={() => setStopped(false)}>
          {t('again')}
        </Button>
      </p>
    );
  }
  return (
    <div className="my-4 max-w-form">
      <Progress
        label={t(step.part)}
        done={step.done}
        total={step.total}
        action={
          <Button size="small" onClick={() => setStopped(true)}>
            {t('cancel')}
          </Button>
        }
      />
    </div>
  );
}
