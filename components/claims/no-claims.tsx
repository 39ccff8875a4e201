// What an empty list of claims says.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

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
