// One article of the table.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Day } from '@/components/team/day';
import { SelectRow } from '@/components/ui/selection';
import { Cell, Row, RowLink } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { ArticleLine } from '@/domain/article/article-line';
import { markHits } from '@/domain/article/excerpt';
import type { Search } from '@/domain/article/search';
import type { ArticleColumn } from '@/domain/preference/article-columns';
import { Excerpt } from './excerpt';
import { useLanguageName } from './language-name';
import { Published } from './published';
import { hasMenu, type RowActions } from './row-actions';
import { RowMenu } from './row-menu';

type Props = {
  readonly path: string;
  readonly line: ArticleLine;
  readonly columns: readonly ArticleColumn[];
  readonly search: Search | null;
  readonly actions: RowActions;
};

export function ArticleRow({ path, line, columns, search, actions }: Props) {
  return (
    <Row>
      {actions.selects && <ChooseCell line={line} />}
      <Cell heading className="min-w-60 xl:min-w-80">
        <RowLink href={`${path}/${line.id}`} lang={line.language}>
          {search ? <Excerpt pieces={markHits(line.title, search)} /> : line.title}
        </RowLink>
        {line.excerpt.length > 0 && (
          <p className="text-soft">
            <Excerpt pieces={line.excerpt} lang={line.language} />
          </p>
        )}
        <PhoneLine line={line} columns={columns} />
      </Cell>
      {columns.map((column) => (
        <Cell
          key={column}
          numeric={column === 'progress' || column === 'submitted'}
          className="hidden whitespace-nowrap sm:table-cell"
        >
          <Value column={column} line={line} />
        </Cell>
      ))}
      {hasMenu(actions) && (
        <Cell>
          <RowMenu article={line} actions={actions} />
        </Cell>
      )}
    </Row>
  );
}

function ChooseCell({ line }: { readonly line: ArticleLine }) {
  const t = useTranslations('articles');
  return (
    <Cell>
      <SelectRow id={line.id} label={t('choose', { title: line.title })} />
    </Cell>
  );
}

/** The most of what the other columns say, where there is no room for them. */
function PhoneLine({ line, columns }: Pick<Props, 'line' | 'columns'>) {
  const shown = columns.filter((column) => isTold(column, line));
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-soft sm:hidden">
      {shown.map((column) => (
        <Named key={column} column={column} line={line} />
      ))}
    </p>
  );
}

function isTold(column: ArticleColumn, line: ArticleLine) {
  const { publisher, publishedAt, submitted, assigned } = line;
  if (column === 'publisher') return publisher !== null;
  if (column === 'published') return publishedAt !== null;
  if (column === 'submitted') return submitted > 0;
  if (column === 'assigned') return assigned !== null;
  return column === 'layer' || column === 'progress';
}

/** Numbers and times need their names once they stand outside their columns. */
function Named({ column, line }: { readonly column: ArticleColumn; readonly line: ArticleLine }) {
  const t = useTranslations('articles');
  const value = <Value column={column} line={line} />;
  if (column === 'publisher' || column === 'layer') {
    return <span>{value}</span>;
  }
  return (
    <span>
      {t(column)} {value}
    </span>
  );
}

function Value({ column, line }: { column: ArticleColumn; line: ArticleLine }): ReactNode {
  const t = useTranslations('articles');
  const languageName = useLanguageName();
  switch (column) {
    case 'publisher':
      return line.publisher;
    case 'published':
      return line.publishedAt && <Published value={line.publishedAt} />;
    case 'language':
      return languageName(line.language);
    case 'layer':
      return t(`layers.${line.layer ?? 'untouched'}`);
    case 'assigned':
      return <Assigned line={line} />;
    case 'progress':
      return <Marked line={line} />;
    case 'submitted':
      return line.submitted;
    case 'imported':
      return <Time value={line.importedAt} precision="day" />;
  }
}

function Assigned({ line }: { readonly line: ArticleLine }) {
  const t = useTranslations('assignments');
  if (line.assigned === null) return null;
  const { purpose, dueOn } = line.assigned;
  return (
    <>
      {t(`purposes.${purpose}`)}{' '}
      {dueOn && (
        <span className="sm:block">
          <Day day={dueOn} pending />
        </span>
      )}
    </>
  );
}

function Marked({ line }: { readonly line: ArticleLine }) {
  const t = useTranslations('articles');
  const { marked, sentences } = line;
  return marked === null ? t('sentences', { sentences }) : t('marked', { marked, sentences });
}
