'use client';
// What is looked for, and where.
import { useTranslations } from 'next-intl';
import { useLanguageName } from '@/components/articles/language-name';
import { Field } from '@/components/ui/field';
import { FilterForm, SearchField } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
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
  return (
    <FilterForm
      path={path}
      asked={writeConcordanceQuery(query)}
      write={(said) => writeConcordanceQuery(readConcordanceQuery(said))}
      clear={
        isNarrowed(query) ? path + writeConcordanceQuery({ ...nothingAsked, q: query.q }) : null
      }
      submit={t('submit')}
    >
      <SearchField label={t('q')} value={query.q} />
      <Facets facets={facets} query={query} />
      {annotates && <LabelFilter query={query} />}
    </FilterForm>
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
