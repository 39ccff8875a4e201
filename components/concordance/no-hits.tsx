// What is said before anything was looked for, where nothing was found, and where the time was up.
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { ConcordancePage } from '@/domain/article/concordance-page';
import type { ConcordanceQuery } from '@/domain/article/concordance-query';

type Props = { readonly query: ConcordanceQuery; readonly page: ConcordancePage };

export function NoHits({ query, page }: Props) {
  const t = useTranslations('concordance');
  if (query.q === '') return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
  if (page.late) {
    return (
      <Notice tone="warning" title={t('late')} className="mb-4">
        {t('lateHint')}
      </Notice>
    );
  }
  if (page.hits.length > 0) return null;
  return <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>;
}
