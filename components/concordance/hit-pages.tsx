// How many places there are, and the way to the pages before and behind this one.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { ConcordancePage } from '@/domain/article/concordance-page';
import { type ConcordanceQuery, writeConcordanceQuery } from '@/domain/article/concordance-query';

type Props = {
  readonly path: string;
  readonly query: ConcordanceQuery;
  readonly page: ConcordancePage;
};

export function HitCount({ page: { count, more } }: Pick<Props, 'page'>) {
  const t = useTranslations('concordance');
  return (
    <p role="status" className="text-sm text-soft tabular-nums">
      {more ? t('countMore', { count }) : t('count', { count })}
    </p>
  );
}

export function HitPages({ path, query, page }: Props) {
  const t = useTranslations('concordance.pages');
  const first = page.hits[0];
  const last = page.hits.at(-1);
  const href = (cursor: ConcordanceQuery['cursor']) =>
    path + writeConcordanceQuery({ ...query, cursor });
  if (!first || !last || (!page.earlier && !page.later)) return null;
  const before = { article: first.article, start: first.words.start, side: 'before' } as const;
  const after = { article: last.article, start: last.words.start, side: 'after' } as const;
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap gap-2">
      {page.earlier && (
        <>
          <ButtonLink href={href(null)} size="small">
            {t('first')}
          </ButtonLink>
          <ButtonLink rel="prev" href={href(before)} size="small">
            {t('earlier')}
          </ButtonLink>
        </>
      )}
      {page.later && (
        <ButtonLink rel="next" href={href(after)} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
