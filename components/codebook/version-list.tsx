// The versions there have been: each can be read, and is compared with the one before it.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';

export type ListedVersion = {
  readonly number: number;
  readonly publishedBy: string;
  readonly publishedAt: Date;
  /** Annotations that were labelled under it; null where the reader may not know. */
  readonly annotations: number | null;
};

type Props = {
  readonly path: string;
  readonly shown: number;
  readonly versions: readonly ListedVersion[];
};

export function VersionList({ path, shown, versions }: Props) {
  const t = useTranslations('codebook');
  return (
    <ul className="flex flex-col">
      {versions.map(({ number, publishedBy, publishedAt, annotations }) => (
        <li key={number} className="flex flex-col border-t border-hairline py-2 text-sm">
          <Link
            href={`${path}?version=${number}`}
            aria-current={number === shown ? 'page' : undefined}
            className={number === shown ? 'font-bold' : undefined}
          >
            {t('version', { number })}
          </Link>
          <span className="text-soft">
            {publishedBy}, <Time value={publishedAt} />
          </span>
          {annotations !== null && (
            <span className="text-soft">{t('labelledUnder', { annotations })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
