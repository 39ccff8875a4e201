'use client';
// One text that was handed in: what it is, what is wrong with it, or what would be imported.
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { EntryProps } from './entry-props';
import type { Item } from './import-item';
import { ReadyEntry } from './ready-entry';
import { RefusedEntry } from './refused-entry';

export function ItemEntry({ projectId, item, items, dispatch }: EntryProps<Item>) {
  const t = useTranslations('articles.import');
  return (
    <li className="border-b border-hairline py-5">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h3 className="min-w-0 text-base">{item.name}</h3>
        <Button
          size="small"
          tone="plain"
          aria-label={t('takeOff', { name: item.name })}
          onClick={() => dispatch({ kind: 'dropped', id: item.id })}
        >
          {t('off')}
        </Button>
      </div>
      {item.stage === 'waiting' && <Waiting />}
      {item.stage === 'refused' && <RefusedEntry {...{ projectId, item, items, dispatch }} />}
      {item.stage === 'ready' && <ReadyEntry {...{ projectId, item, items, dispatch }} />}
    </li>
  );
}

function Waiting() {
  const t = useTranslations('articles.import');
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{t('readingOne')}</span>
      <Skeleton className="w-1/2" />
      <Skeleton className="w-2/3" />
    </div>
  );
}
