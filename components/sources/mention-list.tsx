// Annotations that name a source, each leading to its place on the desk.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Published } from '@/components/articles/published';
import { Link } from '@/components/ui/link';
import type { Mentions } from '@/domain/provenance/source-sight';

type Props = {
  readonly projectId: string;
  readonly mentions: Mentions;
  /** Names of labels by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** Said where there are none. */
  readonly none: string;
};

export function MentionList({ projectId, mentions: { shown, count }, labels, none }: Props) {
  const t = useTranslations('sources.page');
  if (count === 0) return <p className="text-soft">{none}</p>;
  return (
    <>
      {count > shown.length && (
        <p className="text-sm text-soft">{t('shownOf', { count, shown: shown.length })}</p>
      )}
      <ul className="flex flex-col">
        {shown.map(({ annotation, article, title, language, publishedAt, exact, start, label }) => (
          <li key={annotation} className="border-b border-hairline py-2">
            <Link
              href={`${deskPath(projectId, article)}?at=${start}`}
              lang={language}
              className="no-underline hover:underline focus-visible:underline"
            >
              {exact}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-sm text-soft">
              {label !== null && <span>{labels[label]}</span>}
              <span lang={language}>{title}</span>
              {publishedAt !== null && <Published value={publishedAt} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
