// The way to the pages before and behind this one, by the claims at its ends.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import type { ClaimPage } from '@/domain/provenance/claim-line';
import { type ClaimQuery, writeClaimQuery } from '@/domain/provenance/claim-query';

type Props = { readonly path: string; readonly query: ClaimQuery; readonly page: ClaimPage };

export function PageLinks({ path, query, page }: Props) {
  const t = useTranslations('claims.pages');
  const first = page.lines[0]?.id;
  const last = page.lines.at(-1)?.id;
  const href = (cursor: ClaimQuery['cursor']) => path + writeClaimQuery({ ...query, cursor });
  if (first === undefined || last === undefined || (!page.earlier && !page.later)) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2">
      {page.earlier && (
        <>
          <ButtonLink href={href(null)} size="small">
            {t('first')}
          </ButtonLink>
          <ButtonLink rel="prev" href={href({ claim: first, side: 'before' })} size="small">
            {t('earlier')}
          </ButtonLink>
        </>
      )}
      {page.later && (
        <ButtonLink rel="next" href={href({ claim: last, side: 'after' })} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
