'use client';
// What has been imported on this page, with the way to each.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { articlesPath, deskPath } from '../addresses';
import type { Item } from './import-item';

type Props = { readonly projectId: string; readonly items: readonly Item[] };

export function Imported({ projectId, items }: Props) {
  const t = useTranslations('articles.import');
  const done = items.flatMap((item) => (item.stage === 'imported' ? [item] : []));
  if (done.length === 0) return null;
  return (
    <section aria-labelledby="imported" className="flex flex-col items-start gap-2">
      <h2 id="imported" className="text-lg">
        {t('imported', { count: done.length })}
      </h2>
      <ul className="w-full border-t border-hairline">
        {done.map(({ id, title }) => (
          <li key={id} className="border-b border-hairline py-2">
            <Link href={deskPath(projectId, id)}>{title}</Link>
          </li>
        ))}
      </ul>
      <ButtonLink href={articlesPath(projectId)}>{t('toList')}</ButtonLink>
    </section>
  );
}
