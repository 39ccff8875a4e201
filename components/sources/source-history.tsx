'use client';
// What happened to a source, who did it, and the way to take it back.
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { useSend } from '@/components/ui/use-send';
import type { SourceEntry } from '@/domain/provenance/source-sight';
import { RefusalNotice } from './refusal';
import type { TakeBack } from './source-actions';
import { Turned } from './turned';
import { useUndoOffer } from './use-undo-offer';

type Props = {
  readonly projectId: string;
  readonly entries: readonly SourceEntry[];
  readonly takeBack: TakeBack;
};

export function SourceHistory({ projectId, entries, takeBack }: Props) {
  const t = useTranslations('sources.history');
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
            <span className="text-sm">{entry.by ?? t('somebody')}</span>
            <span className="min-w-0 flex-1 basis-60">
              <Said entry={entry} />
            </span>
            {entry.undoable && (
              <Button
                size="small"
                tone="plain"
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

const kinds = [
  ...(['name-source', 'register-source', 'edit-source', 'retire-source', 'revive-source'] as const),
  ...(['merge-sources', 'part-sources', 'tell-sources-apart', 'liken-sources'] as const),
  ...(['import-sources', 'take-back-import'] as const),
];

function Said({ entry }: { readonly entry: SourceEntry }) {
  const t = useTranslations('sources.history');
  const kind = kinds.find((one) => one === entry.kind);
  const { first, second, count } = entry;
  return (
    <>
      {kind && t(`said.${kind}`, { source: first, into: second, first, second, count })}
      {entry.turned.length > 0 && (
        <ul className="text-sm text-soft">
          {entry.turned.map((turned) => (
            <li key={turned.field}>
              <Turned turned={turned} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
