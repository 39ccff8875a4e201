// What an empty list of assignments says: nothing was given yet, or its filters leave none.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

type Props = {
  /** Opens the dialog that assigns. */
  readonly assign: ReactNode;
  /** Where articles come in, when there is none to assign; null otherwise. */
  readonly importPath: string | null;
};

export function NoAssignments({ assign, importPath }: Props) {
  const t = useTranslations('assignments');
  const articles = useTranslations('articles');
  const toImport = importPath && (
    <ButtonLink tone="primary" href={importPath}>
      {articles('import.open')}
    </ButtonLink>
  );
  return (
    <EmptyState title={t('emptyTitle')} action={toImport ?? assign}>
      {importPath === null ? t('empty') : t('emptyWithoutArticles')}
    </EmptyState>
  );
}

export function NoneFits() {
  const t = useTranslations('assignments');
  return <p className="border-b border-hairline px-2 py-8">{t('noneFits')}</p>;
}
