// The same as the drawing, in words: each passage with its way to us.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Link } from '@/components/ui/link';
import { chainOf, type Strand } from '@/domain/provenance/strand';

type Props = { readonly projectId: string; readonly strands: readonly Strand[] };

export function StrandList({ projectId, strands }: Props) {
  const t = useTranslations('provenance');
  return (
    <ol className="flex flex-col">
      {strands.map((strand) => {
        const { id, article, passage, claim } = strand;
        const chain = chainOf(strand);
        return (
          <li key={id} className="border-t border-hairline py-3">
            <p className="flex flex-wrap gap-x-2 text-sm text-soft">
              {chain.length === 0 && <span>{t('unknownOrigin')}</span>}
              {chain.map((source) => (
                <span key={source.id}>
                  <Link href={`/projects/${projectId}/sources/${source.id}`}>{source.name}</Link>
                  <span aria-hidden="true"> →</span>
                </span>
              ))}
              <span>{article.title}</span>
            </p>
            <p>
              <Link href={`${deskPath(projectId, article.id)}?at=${passage.start}`}>
                {passage.exact}
              </Link>
            </p>
            {claim && (
              <p className="text-sm">
                <span className="text-soft">{t(`edges.${claim.stance}`)}: </span>
                <Link href={`/projects/${projectId}/claims/${claim.id}`}>{claim.text}</Link>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
