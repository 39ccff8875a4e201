// The table of a project's assignments: which article, whose, until when, how far.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { SelectAll, SelectRow } from '@/components/ui/selection';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
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

export function AssignmentTable({ projectId, path, query, page }: Props) {
  const t = useTranslations('assignments');
  const rows = page.lines.map(({ id }) => id);
  const head = (order: AssignmentOrder, name: string) => (
    <HeadCell
      href={path + writeAssignmentQuery(assignmentsBy(query, order))}
      sorted={query.order === order ? (query.descending ? 'descending' : 'ascending') : undefined}
    >
      {name}
    </HeadCell>
  );
  return (
    <Table
      caption={t('caption')}
      captionHidden
      count={page.count}
      total={page.total}
      head={
        <>
          <HeadCell>
            <SelectAll rows={rows} label={t('chooseAll')} />
          </HeadCell>
          {head('article', t('article'))}
          {head('person', t('person'))}
          <HeadCell>{t('purpose')}</HeadCell>
          <HeadCell>{t('state')}</HeadCell>
          {head('due', t('due'))}
          <HeadCell numeric>{t('progress')}</HeadCell>
          {head('moved', t('moved'))}
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
        <Link
          href={deskPath(projectId, article.id)}
          lang={article.language}
          className="text-base no-underline hover:underline focus-visible:underline"
        >
          {article.title}
        </Link>
      </Cell>
      <Cell className="whitespace-nowrap">{assignee.name}</Cell>
      <Cell className="whitespace-nowrap">{t(`purposes.${purpose}`)}</Cell>
      <Cell className="whitespace-nowrap">{t(`states.${state}`)}</Cell>
      <Cell className="whitespace-nowrap">
        {dueOn && <Day day={dueOn} pending={isPending(state)} />}
      </Cell>
      <Cell numeric>{progress && t('sentences', progress)}</Cell>
      <Cell className="whitespace-nowrap">
        <Time value={line.movedAt} />
      </Cell>
    </Row>
  );
}
