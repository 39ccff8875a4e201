'use client';
// What narrows a list of sources down. All of it stands in the address, and works before the page comes alive.
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useTransition } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { sourceKinds } from '@/domain/provenance/source';
import {
  everySource,
  isNarrowed,
  readSourceQuery,
  type SourceQuery,
  sourceStates,
  writeSourceQuery,
} from '@/domain/provenance/source-query';

type Props = {
  readonly path: string;
  readonly query: SourceQuery;
  readonly countries: readonly { readonly value: string; readonly label: string }[];
};

export function SourceFilters({ path, query, countries }: Props) {
  const t = useTranslations('sources');
  const router = useRouter();
  const [pending, start] = useTransition();
  const narrow = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + writeSourceQuery(readSourceQuery(said))));
  };
  const any = { value: '', label: t('filters.any') };
  const isThere = countries.some(({ value }) => value === query.country);
  const asked = query.country === null || isThere ? [] : [query.country];
  return (
    <search>
      <form
        key={writeSourceQuery(query)}
        action={path}
        method="get"
        onSubmit={narrow}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <KeptOrder query={query} />
        <Field
          label={t('filters.q')}
          className="min-w-0 basis-full sm:max-w-float sm:flex-1 sm:basis-auto"
        >
          <TextInput type="search" name="q" defaultValue={query.q} autoComplete="off" />
        </Field>
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
        <SubmitButton tone="quiet" pending={pending}>
          {t('filters.submit')}
        </SubmitButton>
        {isNarrowed(query) && <ClearFilters path={path} query={query} />}
      </form>
    </search>
  );
}

/** A form sent by the browser itself says only what its fields say. */
function KeptOrder({ query: { order, descending } }: Pick<Props, 'query'>) {
  const said = [...new URLSearchParams(writeSourceQuery({ ...everySource, order, descending }))];
  return said.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

export function ClearFilters({ path, query }: Pick<Props, 'path' | 'query'>) {
  const t = useTranslations('sources.filters');
  const { order, descending } = query;
  const href = path + writeSourceQuery({ ...everySource, order, descending });
  return (
    <Link href={href} className="py-1 text-sm">
      {t('clear')}
    </Link>
  );
}
