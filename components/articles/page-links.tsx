// The way to the pages before and behind this one, by the articles at its ends.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { ArticlePage } from '@/domain/article/article-line';
import { type ArticleQuery, writeArticleQuery } from '@/domain/article/article-query';

type Props = {
  readonly path: string;
  readonly query: ArticleQuery;
  readonly page: ArticlePage;
};

export function PageLinks({ path, query, page }: Props) {
  const t = useTranslations('articles.pages');
  const first = page.lines[0]?.id;
  const last = page.lines.at(-1)?.id;
  const href = (cursor: ArticleQuery['cursor']) => path + writeArticleQuery({ ...query, cursor });
  if (first === undefined || last === undefined || (!page.earlier && !page.later)) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2">
      {page.earlier && (
        <>
          <ButtonLink href={href(null)} size="small">
            {t('first')}
          </ButtonLink>
          <ButtonLink rel="prev" href={href({ article: first, side: 'before' })} size="small">
            {t('earlier')}
          </ButtonLink>
        </>
      )}
      {page.later && (
        <ButtonLink rel="next" href={href({ article: last, side: 'after' })} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
