'use client';
// A concordance that is worked on: rows picked, labelled at once, taken back as one.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { refusalText } from '@/components/desk/refusal-text';
import { Notice } from '@/components/ui/notice';
import type { ConcordancePage } from '@/domain/article/concordance-page';
import type { Label } from '@/domain/claim/label';
import { ConcordanceStore } from './concordance-store';
import { Hits } from './hits';
import './concordance.css';

type Props = {
  readonly projectId: string;
  readonly viewer: string;
  readonly page: ConcordancePage;
  /** How many there are, as words. */
  readonly count: ReactNode;
  /** What was asked for, as the address says it: with another, rows are picked anew. */
  readonly asked: string;
  readonly labels: readonly Label[];
  readonly annotates: boolean;
};

export function Concordance({ projectId, viewer, page, count, asked, labels, annotates }: Props) {
  const router = useRouter();
  const refusals = useTranslations('refusals');
  const t = useTranslations('concordance');
  const [store] = useState(
    () => new ConcordanceStore(viewer, projectId, page, () => router.refresh()),
  );
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  useEffect(() => store.open(), [store]);
  useEffect(() => store.take(page), [store, page]);
  return (
    <>
      {view.refusal !== null && (
        <Notice tone="error" title={t('refused')} className="mb-4">
          {refusalText(refusals, view.refusal)}
        </Notice>
      )}
      <Hits
        key={asked}
        projectId={projectId}
        hits={page.hits}
        count={count}
        labels={labels}
        annotates={annotates}
        store={store}
        view={view}
      />
    </>
  );
}
