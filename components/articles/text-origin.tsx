// Where an article's text came from, which never changes.
import { useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { FactsSight } from '@/domain/article/facts-sight';
import { encodings } from '@/domain/intake/encodings';

export function TextOrigin({ article }: { readonly article: FactsSight }) {
  const t = useTranslations('articles.origin');
  const { encoding } = article;
  const name = encodings.find((one) => one.encoding === encoding)?.name ?? encoding;
  const rows = [
    [t('imported'), <Time key="time" value={article.importedAt} zoneShown />],
    [t('by'), article.importedBy],
    [t('length'), t('characters', { length: article.length })],
    [t('encoding'), name ?? t('pasted')],
    [t('hash'), <code key="hash">{article.textSha256}</code>],
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
      {rows.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0 break-all">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
