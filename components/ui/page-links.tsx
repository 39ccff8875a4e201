// The way to the first page of a list, and to the pages before and behind this one.
import { useTranslations } from 'next-intl';
import { ButtonLink } from './button';

type Props<Place> = {
  /** Where the pages around this one end and begin; null where there is none. */
  readonly before: Place | null;
  readonly after: Place | null;
  /** The address of a page; null asks for the first. */
  readonly href: (place: Place | null) => string;
};

export function PageLinks<Place>({ before, after, href }: Props<Place>) {
  const t = useTranslations('ui.pages');
  if (before === null && after === null) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2">
      {before !== null && (
        <>
          <ButtonLink href={href(null)} size="small">
            {t('first')}
          </ButtonLink>
          <ButtonLink rel="prev" href={href(before)} size="small">
            {t('earlier')}
          </ButtonLink>
        </>
      )}
      {after !== null && (
        <ButtonLink rel="next" href={href(after)} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
