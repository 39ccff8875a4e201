'use client';
// What narrows a list of claims down.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FilterForm, Kept, SearchField } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
import {
  type ClaimQuery,
  claimStates,
  isNarrowed,
  readClaimQuery,
  unfiltered,
  writeClaimQuery,
} from '@/domain/provenance/claim-query';

type Props = {
  readonly path: string;
  readonly query: ClaimQuery;
  readonly verdicts: readonly string[];
};

export function ClaimFilters({ path, query, verdicts }: Props) {
  const t = useTranslations('claims.filters');
  const any = { value: '', label: t('any') };
  const asked = query.verdict === null ? [] : [query.verdict];
  const words = [...new Set([...verdicts, ...asked])];
  return (
    <FilterForm
      path={path}
      asked={writeClaimQuery(query)}
      write={(said) => writeClaimQuery(readClaimQuery(said))}
      clear={isNarrowed(query) ? path + writeClaimQuery(unfiltered(query)) : null}
    >
      <Kept words={writeClaimQuery(unfiltered(query))} />
      <SearchField label={t('q')} value={query.q} />
      <Field label={t('state')}>
        <Select
          name="state"
          defaultValue={query.state ?? ''}
          choices={[any, ...claimStates.map((value) => ({ value, label: t(`states.${value}`) }))]}
        />
      </Field>
      <Field label={t('verdict')}>
        <Select
          name="verdict"
          defaultValue={query.verdict ?? ''}
          choices={[any, ...words.map((value) => ({ value, label: value }))]}
        />
      </Field>
    </FilterForm>
  );
}
