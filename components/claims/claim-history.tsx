'use client';
// What happened to a claim, who did it, and the way to take it back.
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { useSend } from '@/components/ui/use-send';
import type { ClaimEntry } from '@/domain/provenance/claim-entry';
import type { ClaimLeave } from './claim-actions';
import { RefusalNotice } from './refusal';
import { shortWords } from './short-words';
import { useUndoOffer } from './use-claim-change';

type Props = { readonly leave: ClaimLeave; readonly entries: readonly ClaimEntry[] };

export function ClaimHistory({ leave: { projectId, takeBack }, entries }: Props) {
  const t = useTranslations('claims.history');
  const offerUndo = useUndoOffer(projectId, takeBack);
  const command = useRef('');
  const { send, pending, refusal } = useSend(takeBack, () =>
    offerUndo(t('undone'), command.current),
  );
  if (entries.length === 0) return <p className="text-soft">{t('none')}</p>;
  const undo = (of: string) => {
    command.current = newId();
    send({ projectId, command: command.current, of });
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ol className="flex flex-col">
        {entries.map((entry) => (
          <li
            key={entry.command}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-hairline py-2"
          >
            <Time value={entry.at} className="text-sm text-soft tabular-nums" />
            <span className="text-sm">{entry.by}</span>
            <span className="min-w-0 flex-1 basis-60">
              {t(`said.${entry.kind}`, { count: entry.count })}
              {entry.words !== null && (
                <span className="ms-2 text-sm text-soft">{shortWords(entry.words)}</span>
              )}
            </span>
            {entry.undoable && (
              <Button
                size="small"
                tone="plain"
                className="print:hidden"
                pending={pending}
                onClick={() => undo(entry.command)}
              >
                {t('undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
