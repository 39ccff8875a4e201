'use client';
// How far a long work has come, in counts as well as in length.
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly label: ReactNode;
  readonly done: number;
  readonly total: number;
  /** The button that cancels the work. */
  readonly action?: ReactNode;
};

export function Progress({ label, done, total, action }: Props) {
  const id = useId();
  const t = useTranslations('ui');
  const share = total > 0 ? done / total : 0;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span id={id}>{label}</span>
        <span className="text-soft tabular-nums">{t('progress', { done, total, share })}</span>
      </div>
      <div className="flex items-center gap-3">
        <progress aria-labelledby={id} value={done} max={Math.max(total, 1)} className="progress" />
        {action}
      </div>
    </div>
  );
}
