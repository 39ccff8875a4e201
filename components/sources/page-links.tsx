// The way to the pages before and behind this one, by the sources at its ends.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { SourcePage } from '@/domain/provenance/source-line';
import { type SourceQuery, writeSourceQuery } from '@/domain/provenance/source-query';

type Props = { readonly path: string; readonly query: SourceQuery; readonly page: SourcePage };

export function PageLinks({ path, query, page }: Props) {
  const t = useTranslations('sources.pages');
  const first = page.lines[0]?.source.id;
  const last = page.lines.at(-1)?.source.id;
  const href = (cursor: SourceQuery['cursor']) => path + writeSourceQuery({ ...query, cursor });
  if (first === undefined || last === undefined || (!page.earlier && !page.later)) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2">
      {page.earlier && (
        <>
          <ButtonLink href={href(null)} size="small">
            {t('first')}
          </ButtonLink>
          <ButtonLink rel="prev" href={href({ source: first, side: 'before' })} size="small">
            {t('earlier')}
          </ButtonLink>
        </>
      )}
      {page.later && (
        <ButtonLink rel="next" href={href({ source: last, side: 'after' })} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
