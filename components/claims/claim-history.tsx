'use client';
// What happened to a claim, who did it, and the way to take it back.
import { useTranslations } from 'next-intl';
import { ChangeList } from '@/components/history/change-list';
import { useTakeBack } from '@/components/history/use-undo-offer';
import type { ClaimEntry } from '@/domain/provenance/claim-entry';
import type { ClaimLeave } from './claim-actions';
import { RefusalNotice, useWhyNot } from './refusal';
import { shortWords } from './short-words';

type Props = { readonly leave: ClaimLeave; readonly entries: readonly ClaimEntry[] };

export function ClaimHistory({ leave: { projectId, takeBack }, entries }: Props) {
  const whyNot = useWhyNot();
  const { undo, pending, refusal } = useTakeBack({ projectId, takeBack, whyNot });
  const changes = entries.map((entry) => ({ ...entry, said: <Said entry={entry} /> }));
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ChangeList changes={changes} undo={undo} pending={pending} />
    </>
  );
}

function Said({ entry: { kind, count, words } }: { readonly entry: ClaimEntry }) {
  const t = useTranslations('claims.history.said');
  return (
    <>
      {t(kind, { count })}
      {words !== null && <span className="ms-2 text-sm text-soft">{shortWords(words)}</span>}
    </>
  );
}
