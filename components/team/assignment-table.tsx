// The table of a project's assignments: which article, whose, until when, how far.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { SelectAll, SelectRow } from '@/components/ui/selection';
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { directionIn } from '@/domain/list/order';
import { isPending } from '@/domain/team/assignment';
import type { AssignmentLine, AssignmentPage } from '@/domain/team/assignment-line';
import {
  type AssignmentOrder,
  type AssignmentQuery,
  assignmentsBy,
  writeAssignmentQuery,
} from '@/domain/team/assignment-query';
import { Day } from './day';

type Props = {
  readonly projectId: string;
  readonly path: string;
  readonly query: AssignmentQuery;
  readonly page: AssignmentPage;
};

/** On a phone the article's cell tells the most of it. */
const wide = 'hidden sm:table-cell';

export function AssignmentTable({ projectId, path, query, page }: Props) {
  const t = useTranslations('assignments');
  const rows = page.lines.map(({ id }) => id);
  const head = (order: AssignmentOrder, name: string, className?: string) => (
    <HeadCell
      className={className}
      href={path + writeAssignmentQuery(assignmentsBy(query, order))}
      sorted={directionIn(query, order)}
    >
      {name}
    </HeadCell>
  );
  return (
    <Table
      caption={t('caption')}
      unit="assignments"
      count={page.count}
      total={page.total}
      head={
        <>
          <HeadCell>
            <SelectAll rows={rows} label={t('chooseAll')} />
          </HeadCell>
          {head('article', t('article'))}
          {head('person', t('person'), wide)}
          <HeadCell className={wide}>{t('purpose')}</HeadCell>
          <HeadCell className={wide}>{t('state')}</HeadCell>
          {head('due', t('due'), wide)}
          <HeadCell numeric className={wide}>
            {t('progress')}
          </HeadCell>
          {head('moved', t('moved'), wide)}
        </>
      }
    >
      {page.lines.map((line) => (
        <AssignmentRow key={line.id} projectId={projectId} line={line} />
      ))}
    </Table>
  );
}

function AssignmentRow({
  projectId,
  line,
}: {
  readonly projectId: string;
  readonly line: AssignmentLine;
}) {
  const t = useTranslations('assignments');
  const { article, assignee, purpose, state, dueOn, progress } = line;
  return (
    <Row>
      <Cell>
        <SelectRow
          id={line.id}
          label={t('choose', { title: article.title, name: assignee.name })}
        />
      </Cell>
      <Cell heading className="min-w-60">
        <RowLink href={deskPath(projectId, article.id)} lang={article.language}>
          {article.title}
        </RowLink>
        <p className="flex flex-wrap gap-x-3 text-xs text-soft sm:hidden">
          <span>{assignee.name}</span>
          <span>{t(`purposes.${purpose}`)}</span>
          <span>{t(`states.${state}`)}</span>
          {dueOn && (
            <span>
              {t('due')} <Day day={dueOn} pending={isPending(state)} />
            </span>
          )}
        </p>
      </Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{assignee.name}</Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{t(`purposes.${purpose}`)}</Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{t(`states.${state}`)}</Cell>
      <Cell className={`${wide} whitespace-nowrap`}>
        {dueOn && <Day day={dueOn} pending={isPending(state)} />}
      </Cell>
      <Cell numeric className={wide}>
        {progress && t('sentences', progress)}
      </Cell>
      <Cell className={`${wide} whitespace-nowrap`}>
        <Time value={line.movedAt} />
      </Cell>
    </Row>
  );
}
