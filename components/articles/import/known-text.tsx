'use client';
// Tells that the project, or this page, has the very same text, and asks whether to import it all the same.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { deskPath } from '../addresses';
import type { EntryProps } from './entry-props';
import { findTwin, type ReadyItem } from './import-item';

export function KnownText({ projectId, item, items, dispatch }: EntryProps<ReadyItem>) {
  const t = useTranslations('articles.import');
  const { id, sight, wanted } = item;
  const twin = findTwin(items, id, sight);
  if (sight.known.length === 0 && twin === null) return null;
  return (
    <div className="flex flex-col items-start gap-3">
      <Notice tone="warning" className="w-full" title={t('known')}>
        <ul>
          {sight.known.map((article) => (
            <li key={article.id}>
              <Link href={deskPath(projectId, article.id)} target="_blank">
                {article.title}
              </Link>
            </li>
          ))}
          {twin && <li>{t('twin', { name: twin.name })}</li>}
        </ul>
      </Notice>
      <RadioGroup
        name={`wanted-${id}`}
        legend={t('knownChoice')}
        legendHidden
        layout="segments"
        value={wanted ? 'import' : 'skip'}
        choices={[
          { value: 'skip', label: t('skip') },
          { value: 'import', label: t('allTheSame') },
        ]}
        onValueChange={(choice) => dispatch({ kind: 'wanted', id, wanted: choice === 'import' })}
      />
    </div>
  );
}
