// The way to the pages of assignments before and behind this one.
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { type AssignmentQuery, writeAssignmentQuery } from '@/domain/team/assignment-query';

type Props = {
  readonly path: string;
  readonly query: AssignmentQuery;
  readonly pages: number;
};

export function AssignmentPages({ path, query, pages }: Props) {
  const t = useTranslations('assignments.pages');
  const here = Math.min(query.page, pages);
  if (pages === 1) return null;
  const href = (page: number) => path + writeAssignmentQuery({ ...query, page });
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap items-center gap-2">
      {here > 1 && (
        <ButtonLink rel="prev" href={href(here - 1)} size="small">
          {t('earlier')}
        </ButtonLink>
      )}
      <span className="text-sm text-soft tabular-nums">{t('here', { here, pages })}</span>
      {here < pages && (
        <ButtonLink rel="next" href={href(here + 1)} size="small">
          {t('later')}
        </ButtonLink>
      )}
    </nav>
  );
}
