// The articles that agree least, from the worst on.
import { useTranslations } from 'next-intl';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { ArticleAgreement } from '@/domain/agreement/tally';
import type { Follow } from './address';

type Props = {
  readonly articles: readonly ArticleAgreement[];
  readonly titles: ReadonlyMap<string, string>;
  readonly follow: Follow;
};

export function ArticleTable({ articles, titles, follow }: Props) {
  const t = useTranslations('agreement');
  return (
    <Table
      caption={t('byArticle')}
      unit="articles"
      count={articles.length}
      head={
        <>
          <HeadCell>{t('article')}</HeadCell>
          <HeadCell numeric>{t('coefficients.percentage.name')}</HeadCell>
          <HeadCell numeric>α</HeadCell>
          <HeadCell numeric>{t('differingCount')}</HeadCell>
        </>
      }
    >
      {articles.map(({ article, percentage, alpha, pairable, alike }) => {
        const href = follow({ article });
        const title = titles.get(article) ?? '';
        return (
          <Row key={article}>
            <Cell heading>{href ? <a href={href}>{title}</a> : title}</Cell>
            <Cell numeric>{percentage.toFixed(3)}</Cell>
            <Cell numeric={alpha !== null}>
              {alpha === null ? t('short.no-variation') : alpha.toFixed(3)}
            </Cell>
            <Cell numeric>
              {pairable - alike > 0 && href ? (
                <a href={follow({ article, alike: 'no' })}>
                  {pairable - alike}/{pairable}
                </a>
              ) : (
                `${pairable - alike}/${pairable}`
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
