// A project without sources.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';

/** `action` fills it; null for those who may not register sources. */
export function NoSources({ action }: { readonly action: ReactNode }) {
  const t = useTranslations('sources');
  return (
    <EmptyState title={t('emptyTitle')} action={action}>
      {t('empty')}
    </EmptyState>
  );
}
