'use client';
// What narrows a list of articles down.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FilterForm, Kept, SearchField } from '@/components/ui/filter-form';
import { Select } from '@/components/ui/select';
import type { ArticleFacets } from '@/domain/article/article-line';
import {
  type ArticleQuery,
  isFiltered,
  type LayerFilter,
  layerFilters,
  readArticleQuery,
  unfiltered,
  writeArticleQuery,
} from '@/domain/article/article-query';
import { useLanguageName } from './language-name';

type Props = {
  readonly path: string;
  readonly query: ArticleQuery;
  readonly facets: ArticleFacets;
  /** Whether the reader has layers of their own, and whether they review others'. */
  readonly annotates: boolean;
  readonly reviews: boolean;
};

export function ArticleFilters({ path, query, facets, annotates, reviews }: Props) {
  const t = useTranslations('articles.filters');
  return (
    <FilterForm
      path={path}
      asked={writeArticleQuery(query)}
      write={(said) => writeArticleQuery(readArticleQuery(said))}
      clear={isFiltered(query) ? path + writeArticleQuery(unfiltered(query)) : null}
    >
      <Kept words={writeArticleQuery(unfiltered(query))} />
      <SearchField label={t('q')} value={query.q} />
      <Facets facets={facets} query={query} />
      {annotates && <StateFilter query={query} reviews={reviews} />}
    </FilterForm>
  );
}

function Facets({ facets, query }: Pick<Props, 'facets' | 'query'>) {
  const t = useTranslations('articles');
  const languageName = useLanguageName();
  const any = { value: '', label: t('filters.any') };
  const publishers = facets.publishers.map((value) => ({ value, label: value }));
  const languages = facets.languages.map((value) => ({ value, label: languageName(value) }));
  return (
    <>
      <Field label={t('publisher')} className="min-w-0 max-w-40">
        <Select
          name="publisher"
          defaultValue={query.publisher ?? ''}
          choices={[any, ...withAsked(publishers, query.publisher)]}
        />
      </Field>
      <Field label={t('language')}>
        <Select
          name="language"
          defaultValue={query.language ?? ''}
          choices={[any, ...withAsked(languages, query.language)]}
        />
      </Field>
    </>
  );
}

/** What the address asks for is shown, though no article has it any more. */
function withAsked(choices: { value: string; label: string }[], asked: string | null) {
  const isThere = asked === null || choices.some(({ value }) => value === asked);
  return isThere ? choices : [...choices, { value: asked, label: asked }];
}

/** Who reviews nothing sees of nobody what they have, or have submitted. */
const forReviewers: readonly LayerFilter[] = ['to-review', 'unassigned'];

function StateFilter({ query, reviews }: Pick<Props, 'query' | 'reviews'>) {
  const t = useTranslations('articles');
  const offered = layerFilters.filter((state) => reviews || !forReviewers.includes(state));
  const name = (state: LayerFilter) => {
    if (state === 'to-review') return t('filters.toReview');
    if (state === 'assigned' || state === 'unassigned') return t(`filters.${state}`);
    return t(`layers.${state}`);
  };
  const choices = offered.map((value) => ({ value, label: name(value) }));
  return (
    <Field label={t('layer')}>
      <Select
        name="state"
        defaultValue={query.state ?? ''}
        choices={[{ value: '', label: t('filters.any') }, ...choices]}
      />
    </Field>
  );
}
