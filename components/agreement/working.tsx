'use client';
// How far the counting, or the computing of intervals, has come; a way to cancel it, a way to begin again.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { followWork, type WorkEnd, type WorkStep } from './follow-work';

type Props = {
  readonly address: string;
  /** How far it is; null where it has failed already. */
  readonly beginning: WorkStep | null;
};

/** How it ended, of which beginning: a page that came back with another one waits again. */
interface Ended {
  readonly of: WorkStep | null;
  readonly how: WorkEnd | 'stopped';
}

const nothingYet: WorkStep = { part: 'counting', done: 0, total: 0 };

export function Working({ address, beginning }: Props) {
  const t = useTranslations('agreement.working');
  const { step, how, stop, again } = useWork({ address, beginning });
  if (how === 'failed' || how === 'stopped') {
    return (
      <Notice
        className="my-4 max-w-form"
        tone={how === 'failed' ? 'error' : 'info'}
        title={how === 'failed' ? t(`failed.${step.part}`) : t('stopped')}
        action={
          <Button size="small" onClick={again}>
            {t('again')}
          </Button>
        }
      />
    );
  }
  return (
    <div className="my-4 max-w-form">
      <Progress
        label={t(step.part)}
        done={step.done}
        total={step.total}
        action={
          <Button size="small" onClick={stop}>
            {t('cancel')}
          </Button>
        }
      />
    </div>
  );
}

function useWork({ address, beginning }: Props) {
  const router = useRouter();
  const [step, setStep] = useState<WorkStep>(beginning ?? nothingYet);
  const [ended, setEnded] = useState<Ended | null>(
    beginning === null ? { of: null, how: 'failed' } : null,
  );
  const how = ended?.of === beginning ? ended.how : null;
  useEffect(() => {
    if (how !== null) return;
    return followWork(address, setStep, (end) => {
      setEnded({ of: beginning, how: end });
      if (end === 'complete') router.refresh();
    });
  }, [address, beginning, how, router]);
  return {
    step,
    how,
    stop: () => setEnded({ of: beginning, how: 'stopped' }),
    again: () => setEnded(null),
  };
}
