// A project without sources, and a list that its filters have emptied.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { SourceQuery } from '@/domain/provenance/source-query';
import { ClearFilters } from './source-filters';

/** `action` fills it; null for those who may not register sources. */
export function NoSources({ action }: { readonly action: ReactNode }) {
  const t = useTranslations('sources');
  return (
    <EmptyState title={t('emptyTitle')} action={action}>
      {t('empty')}
    </EmptyState>
  );
}

type Props = { readonly path: string; readonly query: SourceQuery };

export function NoneFits({ path, query }: Props) {
  const t = useTranslations('sources');
  return (
    <div className="border-b border-hairline px-2 py-8">
      <p>{t('noneFits')}</p>
      <p className="text-soft">{t('noneFitsHint')}</p>
      <ClearFilters path={path} query={query} />
    </div>
  );
}
