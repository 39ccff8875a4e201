'use client';
// What is looked for, and where. All of it stands in the address, and works before the page comes alive.
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useTransition } from 'react';
import { useLanguageName } from '@/components/articles/language-name';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { ArticleFacets } from '@/domain/article/article-line';
import {
  type ConcordanceQuery,
  concordanceLabels,
  isNarrowed,
  nothingAsked,
  readConcordanceQuery,
  writeConcordanceQuery,
} from '@/domain/article/concordance-query';

type Props = {
  readonly path: string;
  readonly query: ConcordanceQuery;
  readonly facets: ArticleFacets;
  /** Whether the reader has labels of their own. */
  readonly annotates: boolean;
};

export function SearchForm({ path, query, facets, annotates }: Props) {
  const t = useTranslations('concordance.filters');
  const router = useRouter();
  const [pending, start] = useTransition();
  const search = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + writeConcordanceQuery(readConcordanceQuery(said))));
  };
  return (
    <search>
      <form
        key={writeConcordanceQuery(query)}
        action={path}
        method="get"
        onSubmit={search}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <Field label={t('q')} className="min-w-0 basis-full sm:max-w-float sm:flex-1 sm:basis-auto">
          <TextInput type="search" name="q" defaultValue={query.q} autoComplete="off" />
        </Field>
        <Facets facets={facets} query={query} />
        {annotates && <LabelFilter query={query} />}
        <SubmitButton tone="quiet" pending={pending}>
          {t('submit')}
        </SubmitButton>
        {isNarrowed(query) && (
          <Link
            href={path + writeConcordanceQuery({ ...nothingAsked, q: query.q })}
            className="py-1 text-sm"
          >
            {t('clear')}
          </Link>
        )}
      </form>
    </search>
  );
}

function Facets({ facets, query }: Pick<Props, 'facets' | 'query'>) {
  const t = useTranslations('concordance.filters');
  const languageName = useLanguageName();
  const any = { value: '', label: t('any') };
  const publishers = withAsked(facets.publishers, query.publisher);
  const languages = withAsked(facets.languages, query.language);
  return (
    <>
      <Field label={t('publisher')} className="min-w-0 max-w-40">
        <Select
          name="publisher"
          defaultValue={query.publisher ?? ''}
          choices={[any, ...publishers.map((value) => ({ value, label: value }))]}
        />
      </Field>
      <Field label={t('language')}>
        <Select
          name="language"
          defaultValue={query.language ?? ''}
          choices={[any, ...languages.map((value) => ({ value, label: languageName(value) }))]}
        />
      </Field>
    </>
  );
}

/** What the address asks for is shown, though no article has it any more. */
function withAsked(values: readonly string[], asked: string | null): readonly string[] {
  return asked === null || values.includes(asked) ? values : [...values, asked];
}

function LabelFilter({ query }: Pick<Props, 'query'>) {
  const t = useTranslations('concordance.filters');
  const choices = concordanceLabels.map((value) => ({ value, label: t(value) }));
  return (
    <Field label={t('labels')}>
      <Select
        name="labels"
        defaultValue={query.labels ?? ''}
        choices={[{ value: '', label: t('any') }, ...choices]}
      />
    </Field>
  );
}
