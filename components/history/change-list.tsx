'use client';
// What happened to one thing, who did it, and the way to take it back.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';

export type ToldChange = {
  /** The command's id, by which it is taken back. */
  readonly command: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly undoable: boolean;
  readonly said: ReactNode;
};

type Props = {
  readonly changes: readonly ToldChange[];
  readonly undo: (command: string) => void;
  readonly pending: boolean;
};

export function ChangeList({ changes, undo, pending }: Props) {
  const t = useTranslations('ui');
  if (changes.length === 0) return <p className="text-soft">{t('noChange')}</p>;
  return (
    <ol className="flex flex-col">
      {changes.map(({ command, at, by, undoable, said }) => (
        <li
          key={command}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-hairline py-2"
        >
          <Time value={at} className="text-sm text-soft tabular-nums" />
          <span className="text-sm">{by}</span>
          <span className="min-w-0 flex-1 basis-60">{said}</span>
          {undoable && (
            <Button
              size="small"
              tone="plain"
              className="print:hidden"
              pending={pending}
              onClick={() => undo(command)}
            >
              {t('undo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
