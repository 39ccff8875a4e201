// What an empty list of claims says.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { ClaimQuery } from '@/domain/provenance/claim-query';
import { ClearFilters } from './claim-filters';

export function NoClaims({ articlesPath }: { readonly articlesPath: string }) {
  const t = useTranslations('claims');
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={<ButtonLink href={articlesPath}>{t('toArticles')}</ButtonLink>}
    >
      {t('empty')}
    </EmptyState>
  );
}

type Props = { readonly path: string; readonly query: ClaimQuery };

export function NoneFits({ path, query }: Props) {
  const t = useTranslations('claims');
  return (
    <EmptyState title={t('noneFits')} action={<ClearFilters path={path} query={query} />}>
      {t('noneFitsHint')}
    </EmptyState>
  );
}
