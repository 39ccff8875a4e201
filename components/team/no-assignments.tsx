// What an empty list of assignments says: nothing was given yet, or its filters leave none.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

type Props = {
  /** Opens the dialog that assigns. */
  readonly assign: ReactNode;
  /** Where articles come from, when there is none to assign; null otherwise. */
  readonly articlesPath: string | null;
};

export function NoAssignments({ assign, articlesPath }: Props) {
  const t = useTranslations('assignments');
  const toArticles = articlesPath && (
    <ButtonLink tone="primary" href={articlesPath}>
      {t('toArticles')}
    </ButtonLink>
  );
  return (
    <EmptyState title={t('emptyTitle')} action={toArticles ?? assign}>
      {articlesPath === null ? t('empty') : t('emptyWithoutArticles')}
    </EmptyState>
  );
}

export function NoneFits() {
  const t = useTranslations('assignments');
  return <p className="border-b border-hairline px-2 py-8">{t('noneFits')}</p>;
}
