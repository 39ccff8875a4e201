'use client';
/** Who else has the article open: said, and not announced. */
import { useLocale, useTranslations } from 'next-intl';

/** More names than this are counted. */
const mostNames = 2;

export function Present({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const rest = names.length - mostNames;
  return (
    <span className="desk-present" title={list.format(names)}>
      {t('present', { names: list.format(names.slice(0, mostNames)), rest: Math.max(rest, 0) })}
    </span>
  );
}
