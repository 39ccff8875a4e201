'use client';
// What narrows the list of assignments down.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FilterForm, Kept } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
import { purposes } from '@/domain/team/assignment';
import {
  type AssignmentFilter,
  type AssignmentQuery,
  assignmentFilters,
  readAssignmentQuery,
  unfiltered,
  writeAssignmentQuery,
} from '@/domain/team/assignment-query';

type Props = {
  readonly path: string;
  readonly query: AssignmentQuery;
  readonly people: readonly { readonly person: string; readonly name: string }[];
};

export function AssignmentFilters({ path, query, people }: Props) {
  const t = useTranslations('assignments');
  const all = writeAssignmentQuery(unfiltered(query));
  const narrowed = (query.person ?? query.state ?? query.purpose) !== null;
  const any = { value: '', label: t('filters.any') };
  const stateName = (state: AssignmentFilter) =>
    state === 'pending' || state === 'overdue' ? t(`filters.${state}`) : t(`states.${state}`);
  return (
    <FilterForm
      path={path}
      asked={writeAssignmentQuery(query)}
      write={(said) => writeAssignmentQuery(readAssignmentQuery(said))}
      clear={narrowed ? path + all : null}
    >
      <Kept words={all} />
      <Field label={t('person')} className="min-w-0 max-w-40">
        <Select
          name="person"
          defaultValue={query.person ?? ''}
          choices={[any, ...people.map(({ person: value, name: label }) => ({ value, label }))]}
        />
      </Field>
      <Field label={t('state')}>
        <Select
          name="state"
          defaultValue={query.state ?? ''}
          choices={[any, ...assignmentFilters.map((value) => ({ value, label: stateName(value) }))]}
        />
      </Field>
      <Field label={t('purpose')}>
        <Select
          name="purpose"
          defaultValue={query.purpose ?? ''}
          choices={[any, ...purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))]}
        />
      </Field>
    </FilterForm>
  );
}
