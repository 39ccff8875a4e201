// Articles that a source published, or is credited with.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Published } from '@/components/articles/published';
import { Link } from '@/components/ui/link';
import type { ArticleOfSource } from '@/domain/provenance/source-sight';

type Props = {
  readonly projectId: string;
  readonly articles: readonly ArticleOfSource[];
  readonly count: number;
};

export function SourceArticles({ projectId, articles, count }: Props) {
  const t = useTranslations('sources.page');
  if (count === 0) return <p className="text-soft">{t('nonePublished')}</p>;
  return (
    <>
      {count > articles.length && (
        <p className="text-sm text-soft">{t('shownOf', { count, shown: articles.length })}</p>
      )}
      <ul className="flex flex-col">
        {articles.map(({ id, title, language, publishedAt, part }) => (
          <li key={id} className="border-b border-hairline py-2">
            <Link href={deskPath(projectId, id)} lang={language}>
              {title}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-sm text-soft">
              <span>{t(part === 'publisher' ? 'asPublisher' : 'asCredit')}</span>
              {publishedAt !== null && <Published value={publishedAt} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
