'use client';
// A remark of the tool where it belongs: told by a word and a rule at its side, not by colour alone.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Tone = 'info' | 'warning' | 'error';

const rules: Record<Tone, string> = {
  info: 'border-accent',
  warning: 'border-ink',
  error: 'border-danger',
};

type Props = {
  readonly tone?: Tone | undefined;
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** Errors interrupt a screen reader, the rest wait for their turn. */
export function Notice({ tone = 'info', title, action, className, children }: Props) {
  const t = useTranslations('ui');
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames('border-s-4 bg-sunken px-4 py-3', rules[tone], className)}
    >
      <p className="font-medium">
        <span className={classNames('me-2', tone === 'error' && 'text-danger')}>{t(tone)}</span>
        {title}
      </p>
      {children && <div className="mt-1 text-sm text-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
