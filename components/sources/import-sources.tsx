'use client';
// A CSV of sources: chosen, looked over row by row, then taken as a whole.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { useUndoOffer } from '@/components/history/use-undo-offer';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Send, useSend } from '@/components/ui/use-send';
import type { PlannedRow } from '@/domain/provenance/import-plan';
import { sourcesPath } from './addresses';
import { PlannedRows } from './planned-rows';
import { type Refusal, RefusalNotice, useWhyNot } from './refusal';
import type { TakeBack } from './source-actions';

type Sight = {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['fate'], number>>;
  readonly fingerprint: string;
};

type Csv = { readonly projectId: string; readonly file: File };

type Props = {
  readonly projectId: string;
  readonly lookOver: Send<Csv, Sight, Refusal>;
  readonly bringIn: Send<
    Csv & { readonly command: string; readonly fingerprint: string },
    null,
    Refusal
  >;
  readonly takeBack: TakeBack;
};

export function ImportSources(props: Props) {
  const t = useTranslations('sources.bringIn');
  const { projectId, lookOver } = props;
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sight, setSight] = useState<Sight | null>(null);
  const { send, pending, refusal } = useSend(lookOver, setSight);
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setSight(null);
    send({ projectId, file: chosen });
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="font-mono text-sm break-words">{t('columns')}</p>
      <p className="text-sm text-soft">{t('columnsHint')}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button pending={pending} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('choose')}
          accept=".csv,text/csv"
          onChange={(event) => {
            choose(event.currentTarget.files?.[0]);
            // The same file, mended, can then be chosen again.
            event.currentTarget.value = '';
          }}
        />
        {file && <span className="text-soft">{file.name}</span>}
      </div>
      <RefusalNotice refusal={refusal} />
      {file && sight && <LookedOver {...props} file={file} sight={sight} />}
    </div>
  );
}

function LookedOver({
  projectId,
  bringIn,
  takeBack,
  file,
  sight,
}: Props & { readonly file: File; readonly sight: Sight }) {
  const t = useTranslations('sources.bringIn');
  const router = useRouter();
  const offerUndo = useUndoOffer({ projectId, takeBack, whyNot: useWhyNot() });
  const command = useRef('');
  const { made, changed, left, refused } = sight.counts;
  const count = made + changed;
  const { send, pending, refusal } = useSend(bringIn, () => {
    offerUndo(t('done', { count }), command.current);
    router.push(sourcesPath(projectId));
  });
  const submit = () => {
    command.current = newId();
    send({ projectId, file, command: command.current, fingerprint: sight.fingerprint });
  };
  const counted = [
    t('made', { count: made }),
    t('changed', { count: changed }),
    t('left', { count: left }),
    ...(refused > 0 ? [t('refusedCount', { count: refused })] : []),
  ];
  return (
    <>
      <p role="status" className="flex flex-wrap gap-x-4 tabular-nums">
        {counted.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      <RefusalNotice refusal={refusal} />
      {refused > 0 && <Notice tone="warning" title={t('refusedHint')} />}
      {refused === 0 && count === 0 && <p className="text-soft">{t('nothing')}</p>}
      {refused === 0 && count > 0 && (
        <div>
          <Button tone="primary" pending={pending} onClick={submit}>
            {t('submit', { count })}
          </Button>
        </div>
      )}
      <PlannedRows rows={sight.rows} count={made + changed + left + refused} />
    </>
  );
}
