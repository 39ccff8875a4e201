'use client';
// What narrows a list of articles down. All of it stands in the address, and works before the page comes alive.
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useTransition } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { ArticleFacets } from '@/domain/article/article-line';
import {
  type ArticleQuery,
  everyArticle,
  isFiltered,
  type LayerFilter,
  layerFilters,
  readArticleQuery,
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
  const router = useRouter();
  const [pending, start] = useTransition();
  const narrow = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.currentTarget));
    start(() => router.push(path + writeArticleQuery(readArticleQuery(said))));
  };
  return (
    <search>
      <form
        key={writeArticleQuery(query)}
        action={path}
        method="get"
        onSubmit={narrow}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <KeptOrder query={query} />
        <Field label={t('q')} className="min-w-0 basis-full sm:max-w-float sm:flex-1 sm:basis-auto">
          <TextInput type="search" name="q" defaultValue={query.q} autoComplete="off" />
        </Field>
        <Facets facets={facets} query={query} />
        {annotates && <StateFilter query={query} reviews={reviews} />}
        <SubmitButton tone="quiet" pending={pending}>
          {t('submit')}
        </SubmitButton>
        {isFiltered(query) && <ClearFilters path={path} query={query} />}
      </form>
    </search>
  );
}

/** A narrower list keeps its order; its first page is asked for. */
function KeptOrder({ query }: { readonly query: ArticleQuery }) {
  const order = { ...everyArticle, order: query.order, descending: query.descending };
  const said = [...new URLSearchParams(writeArticleQuery(order))];
  return said.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

export function ClearFilters({ path, query }: Pick<Props, 'path' | 'query'>) {
  const t = useTranslations('articles.filters');
  const { order, descending } = query;
  const href = path + writeArticleQuery({ ...everyArticle, order, descending });
  return (
    <Link href={href} className="py-1 text-sm">
      {t('clear')}
    </Link>
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
