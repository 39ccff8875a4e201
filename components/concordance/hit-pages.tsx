// How many places there are, and the way to the pages before and behind this one.
import { useTranslations } from 'next-intl';
import { PageLinks } from '@/components/ui/page-links';
import type { ConcordanceHit, ConcordancePage } from '@/domain/article/concordance-page';
import {
  type ConcordanceCursor,
  type ConcordanceQuery,
  writeConcordanceQuery,
} from '@/domain/article/concordance-query';

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
  const [first, last] = [page.hits[0], page.hits.at(-1)];
  const place = (hit: ConcordanceHit, side: ConcordanceCursor['side']) => ({
    article: hit.article,
    start: hit.words.start,
    side,
  });
  return (
    <div className="mt-4 empty:hidden">
      <PageLinks
        before={first && page.earlier ? place(first, 'before') : null}
        after={last && page.later ? place(last, 'after') : null}
        href={(cursor: ConcordanceCursor | null) =>
          path + writeConcordanceQuery({ ...query, cursor })
        }
      />
    </div>
  );
}
