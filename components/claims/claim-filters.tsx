'use client';
// What narrows a list of claims down. All of it stands in the address, and works before the page comes alive.
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useTransition } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import {
  type ClaimQuery,
  claimStates,
  everyClaim,
  isNarrowed,
  readClaimQuery,
  writeClaimQuery,
} from '@/domain/provenance/claim-query';

type Props = {
  readonly path: string;
  readonly query: ClaimQuery;
  readonly verdicts: readonly string[];
};

export function ClaimFilters({ path, query, verdicts }: Props) {
  const t = useTranslations('claims.filters');
  const router = useRouter();
  const [pending, start] = useTransition();
  const narrow = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + writeClaimQuery(readClaimQuery(said))));
  };
  const any = { value: '', label: t('any') };
  const asked = query.verdict === null ? [] : [query.verdict];
  const words = [...new Set([...verdicts, ...asked])];
  return (
    <search>
      <form
        key={writeClaimQuery(query)}
        action={path}
        method="get"
        onSubmit={narrow}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <KeptOrder query={query} />
        <Field label={t('q')} className="min-w-0 basis-full sm:max-w-float sm:flex-1 sm:basis-auto">
          <TextInput type="search" name="q" defaultValue={query.q} autoComplete="off" />
        </Field>
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
        <SubmitButton tone="quiet" pending={pending}>
          {t('submit')}
        </SubmitButton>
        {isNarrowed(query) && <ClearFilters path={path} query={query} />}
      </form>
    </search>
  );
}

/** A form sent by the browser itself says only what its fields say. */
function KeptOrder({ query: { order, descending } }: Pick<Props, 'query'>) {
  const said = [...new URLSearchParams(writeClaimQuery({ ...everyClaim, order, descending }))];
  return said.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

export function ClearFilters({ path, query }: Pick<Props, 'path' | 'query'>) {
  const t = useTranslations('claims.filters');
  const { order, descending } = query;
  return (
    <Link
      href={path + writeClaimQuery({ ...everyClaim, order, descending })}
      className="py-1 text-sm"
    >
      {t('clear')}
    </Link>
  );
}
