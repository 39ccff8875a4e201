// A project without articles, and a list that its filters have emptied.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { ArticleQuery } from '@/domain/article/article-query';
import { ClearFilters } from './article-filters';

/** `importPath` is null for those who may not import. */
export function NoArticles({ importPath }: { readonly importPath: string | null }) {
  const t = useTranslations('articles');
  const action = importPath && (
    <ButtonLink href={importPath} tone="primary">
      {t('import.open')}
    </ButtonLink>
  );
  return (
    <EmptyState title={t('emptyTitle')} action={action}>
      {t('empty')}
    </EmptyState>
  );
}

type Props = { readonly path: string; readonly query: ArticleQuery };

export function NoneFits({ path, query }: Props) {
  const t = useTranslations('articles');
  return (
    <div className="border-b border-hairline px-2 py-8">
      <p>{t('noneFits')}</p>
      <p className="text-soft">{t('noneFitsHint')}</p>
      <ClearFilters path={path} query={query} />
    </div>
  );
}
