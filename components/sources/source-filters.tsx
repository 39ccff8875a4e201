'use client';
// What narrows a list of sources down.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FilterForm, Kept, SearchField } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
import { sourceKinds } from '@/domain/provenance/source';
import {
  isNarrowed,
  readSourceQuery,
  type SourceQuery,
  sourceStates,
  unfiltered,
  writeSourceQuery,
} from '@/domain/provenance/source-query';

type Props = {
  readonly path: string;
  readonly query: SourceQuery;
  readonly countries: readonly { readonly value: string; readonly label: string }[];
};

export function SourceFilters({ path, query, countries }: Props) {
  const t = useTranslations('sources');
  const any = { value: '', label: t('filters.any') };
  const isThere = countries.some(({ value }) => value === query.country);
  const asked = query.country === null || isThere ? [] : [query.country];
  return (
    <FilterForm
      path={path}
      asked={writeSourceQuery(query)}
      write={(said) => writeSourceQuery(readSourceQuery(said))}
      clear={isNarrowed(query) ? path + writeSourceQuery(unfiltered(query)) : null}
    >
      <Kept words={writeSourceQuery(unfiltered(query))} />
      <SearchField label={t('filters.q')} value={query.q} />
      <Field label={t('kind')}>
        <Select
          name="kind"
          defaultValue={query.kind ?? ''}
          choices={[any, ...sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))]}
        />
      </Field>
      <Field label={t('country')}>
        <Select
          name="country"
          defaultValue={query.country ?? ''}
          choices={[any, ...countries, ...asked.map((value) => ({ value, label: value }))]}
        />
      </Field>
      <Field label={t('filters.state')}>
        <Select
          name="state"
          defaultValue={query.state ?? ''}
          choices={[
            { value: '', label: t('filters.current') },
            ...sourceStates.map((value) => ({ value, label: t(`filters.${value}`) })),
          ]}
        />
      </Field>
    </FilterForm>
  );
}
