// A project without articles.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

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
