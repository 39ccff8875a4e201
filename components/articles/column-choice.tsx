'use client';
// Which columns the table of articles has; remembered in this browser.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { keepPreference } from '@/components/shell/preference-cookie';
import { Checkbox } from '@/components/ui/checkbox';
import { Popover } from '@/components/ui/popover';
import {
  type ArticleColumn,
  articleColumnsCookie,
  writeArticleColumns,
} from '@/domain/preference/article-columns';

type Props = {
  /** Those that this reader can have. */
  readonly offered: readonly ArticleColumn[];
  readonly shown: readonly ArticleColumn[];
};

export function ColumnChoice({ offered, shown }: Props) {
  const t = useTranslations('articles');
  const router = useRouter();
  const [, start] = useTransition();
  const turn = (column: ArticleColumn, show: boolean) => {
    const others = shown.filter((one) => one !== column);
    keepPreference(articleColumnsCookie, writeArticleColumns(show ? [...others, column] : others));
    start(() => router.refresh());
  };
  return (
    <Popover label={t('columns')} title={t('columnsTitle')} tone="plain">
      <div className="flex flex-col gap-1">
        {offered.map((column) => (
          <Checkbox
            key={column}
            label={t(column)}
            defaultChecked={shown.includes(column)}
            onChange={(event) => turn(column, event.currentTarget.checked)}
          />
        ))}
      </div>
    </Popover>
  );
}
