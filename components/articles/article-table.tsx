// The table of a project's articles.
import { useTranslations } from 'next-intl';
import { SelectAll } from '@/components/ui/selection';
import { HeadCell, Table } from '@/components/ui/table';
import type { ArticlePage } from '@/domain/article/article-line';
import {
  type ArticleOrder,
  type ArticleQuery,
  orderedBy,
  writeArticleQuery,
} from '@/domain/article/article-query';
import { readSearch } from '@/domain/article/search';
import { directionIn } from '@/domain/list/order';
import type { ArticleColumn } from '@/domain/preference/article-columns';
import { ArticleRow } from './article-row';
import { ColumnChoice } from './column-choice';
import { hasMenu, type RowActions } from './row-actions';

type Props = {
  readonly path: string;
  readonly query: ArticleQuery;
  readonly page: ArticlePage;
  /** The columns that this reader can have, and those they want. */
  readonly offered: readonly ArticleColumn[];
  readonly shown: readonly ArticleColumn[];
  readonly actions: RowActions;
};

export function ArticleTable({ path, query, page, offered, shown, actions }: Props) {
  const t = useTranslations('articles');
  const columns = offered.filter((column) => shown.includes(column));
  const search = readSearch(query.q);
  return (
    <Table
      caption={t('caption')}
      unit="articles"
      count={page.count}
      total={page.total}
      tools={<ColumnChoice offered={offered} shown={shown} />}
      head={
        <>
          {actions.selects && (
            <HeadCell>
              <SelectAll rows={page.lines.map(({ id }) => id)} label={t('chooseAll')} />
            </HeadCell>
          )}
          <OrderHead path={path} query={query} order="title">
            {t('title')}
          </OrderHead>
          {columns.map((column) => (
            <ColumnHead
              key={column}
              path={path}
              query={query}
              column={column}
              annotates={offered.includes('layer')}
            />
          ))}
          {hasMenu(actions) && <HeadCell>{t('actions')}</HeadCell>}
        </>
      }
    >
      {page.lines.map((line) => (
        <ArticleRow
          key={line.id}
          path={path}
          line={line}
          columns={columns}
          search={search}
          actions={actions}
        />
      ))}
    </Table>
  );
}

type HeadProps = { readonly path: string; readonly query: ArticleQuery };

/** On a phone the title's cell tells the rest. */
const wide = 'hidden sm:table-cell';

const orders: Partial<Record<ArticleColumn, ArticleOrder>> = {
  published: 'published',
  imported: 'imported',
};
const numeric: readonly ArticleColumn[] = ['progress', 'submitted'];

function ColumnHead({
  column,
  annotates,
  ...head
}: HeadProps & { readonly column: ArticleColumn; readonly annotates: boolean }) {
  const t = useTranslations('articles');
  const order = orders[column];
  // Who annotates nothing makes no progress: the column then only counts.
  const name = column === 'progress' && !annotates ? 'sentenceCount' : column;
  if (order === undefined) {
    return (
      <HeadCell numeric={numeric.includes(column)} className={wide}>
        {t(name)}
      </HeadCell>
    );
  }
  return (
    <OrderHead {...head} order={order} className={wide}>
      {t(column)}
    </OrderHead>
  );
}

function OrderHead({
  path,
  query,
  order,
  className,
  children,
}: HeadProps & {
  readonly order: ArticleOrder;
  readonly className?: string;
  readonly children: string;
}) {
  return (
    <HeadCell
      href={path + writeArticleQuery(orderedBy(query, order))}
      sorted={directionIn(query, order)}
      className={className}
    >
      {children}
    </HeadCell>
  );
}
