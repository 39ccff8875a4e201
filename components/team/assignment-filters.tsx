'use client';
// What narrows the list of assignments down. All of it stands in the address, and works before the page comes alive.
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useTransition } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { purposes } from '@/domain/team/assignment';
import {
  type AssignmentFilter,
  type AssignmentQuery,
  assignmentFilters,
  everyAssignment,
  readAssignmentQuery,
  writeAssignmentQuery,
} from '@/domain/team/assignment-query';

type Props = {
  readonly path: string;
  readonly query: AssignmentQuery;
  readonly people: readonly { readonly person: string; readonly name: string }[];
};

export function AssignmentFilters({ path, query, people }: Props) {
  const t = useTranslations('assignments');
  const router = useRouter();
  const [pending, start] = useTransition();
  const narrow = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + writeAssignmentQuery(readAssignmentQuery(said))));
  };
  const { order, descending } = query;
  const kept = new URLSearchParams(writeAssignmentQuery({ ...everyAssignment, order, descending }));
  const any = { value: '', label: t('filters.any') };
  const stateName = (state: AssignmentFilter) =>
    state === 'pending' || state === 'overdue' ? t(`filters.${state}`) : t(`states.${state}`);
  return (
    <search>
      <form
        key={writeAssignmentQuery(query)}
        action={path}
        method="get"
        onSubmit={narrow}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
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
            choices={[
              any,
              ...assignmentFilters.map((value) => ({ value, label: stateName(value) })),
            ]}
          />
        </Field>
        <Field label={t('purpose')}>
          <Select
            name="purpose"
            defaultValue={query.purpose ?? ''}
            choices={[any, ...purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))]}
          />
        </Field>
        <SubmitButton tone="quiet" pending={pending}>
          {t('filters.submit')}
        </SubmitButton>
        {(query.person ?? query.state ?? query.purpose) !== null && (
          <Link
            href={path + writeAssignmentQuery({ ...everyAssignment, order, descending })}
            className="py-1 text-sm"
          >
            {t('filters.clear')}
          </Link>
        )}
      </form>
    </search>
  );
}
