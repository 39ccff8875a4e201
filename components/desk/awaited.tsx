'use client';
/** Stands where a part of the desk will be that has not come yet. */
import { useTranslations } from 'next-intl';

export function Awaited() {
  const t = useTranslations('desk');
  return (
    <p role="status" className="desk-awaited">
      {t('partAwaited')}
    </p>
  );
}
