'use client';
// What happened to a source, who did it, and the way to take it back.
import { useTranslations } from 'next-intl';
import { ChangeList } from '@/components/history/change-list';
import { useTakeBack } from '@/components/history/use-undo-offer';
import type { SourceEntry } from '@/domain/provenance/source-sight';
import { RefusalNotice, useWhyNot } from './refusal';
import type { TakeBack } from './source-actions';
import { Turned } from './turned';

type Props = {
  readonly projectId: string;
  readonly entries: readonly SourceEntry[];
  readonly takeBack: TakeBack;
};

export function SourceHistory({ projectId, entries, takeBack }: Props) {
  const t = useTranslations('sources.history');
  const whyNot = useWhyNot();
  const { undo, pending, refusal } = useTakeBack({ projectId, takeBack, whyNot });
  const changes = entries.map((entry) => ({
    ...entry,
    by: entry.by ?? t('somebody'),
    said: <Said entry={entry} />,
  }));
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ChangeList changes={changes} undo={undo} pending={pending} />
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
