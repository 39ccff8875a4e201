// What each person has to do, and has done; a number leads to the assignments behind it.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { assignmentStates } from '@/domain/team/assignment';
import type { Workload } from '@/domain/team/assignment-line';
import {
  type AssignmentFilter,
  everyAssignment,
  writeAssignmentQuery,
} from '@/domain/team/assignment-query';

type Props = { readonly path: string; readonly workloads: readonly Workload[] };

const columns = [...assignmentStates, 'overdue'] as const;

export function WorkloadTable({ path, workloads }: Props) {
  const t = useTranslations('assignments');
  const roles = useTranslations('members.roles');
  const head = (
    <>
      <HeadCell>{t('person')}</HeadCell>
      <HeadCell className="max-sm:hidden">{t('role')}</HeadCell>
      {assignmentStates.map((state) => (
        <HeadCell key={state} numeric>
          {t(`states.${state}`)}
        </HeadCell>
      ))}
      <HeadCell numeric>{t('overdue')}</HeadCell>
    </>
  );
  return (
    <Table caption={t('workloads')} unit="people" count={workloads.length} head={head}>
      {workloads.map(({ person, name, role, counts, overdue }) => (
        <Row key={person}>
          <Cell heading>
            <Link href={path + writeAssignmentQuery({ ...everyAssignment, person })}>{name}</Link>
          </Cell>
          <Cell className="whitespace-nowrap max-sm:hidden">
            {role === null ? t('left') : roles(role)}
          </Cell>
          {columns.map((state) => (
            <Cell key={state} numeric>
              <Count
                path={path}
                person={person}
                state={state}
                count={state === 'overdue' ? overdue : counts[state]}
              />
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function Count({
  path,
  person,
  state,
  count,
}: {
  readonly path: string;
  readonly person: string;
  readonly state: AssignmentFilter;
  readonly count: number;
}) {
  if (count === 0) return <span className="text-faint">0</span>;
  return (
    <Link href={path + writeAssignmentQuery({ ...everyAssignment, person, state })}>{count}</Link>
  );
}
