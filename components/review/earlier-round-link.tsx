'use client';
/** From a layer that was returned once, the way to what was submitted before. */
import { useTranslations } from 'next-intl';
import { roundPath } from '@/components/articles/addresses';
import { useDesk } from '@/components/desk/desk-context';
import { ButtonLink } from '@/components/ui/button';

export function EarlierRoundLink() {
  const t = useTranslations('review');
  const { document, view } = useDesk();
  const { id: layer, round } = view.board.layer;
  if (round < 2) return null;
  const href = roundPath(document.project.id, document.article.id, { layer, round: round - 1 });
  return (
    <ButtonLink size="small" href={href}>
      {t('earlier.link')}
    </ButtonLink>
  );
}
