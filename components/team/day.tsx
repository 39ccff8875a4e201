// A day by which something is due, and whether it is over: said in words, not by colour alone.
import { useFormatter, useNow, useTimeZone, useTranslations } from 'next-intl';
import { defaultZone } from '@/domain/preference/zone';
import { dayIn, isOver } from '@/domain/team/due';

type Props = {
  /** As ISO 8601 writes it. */
  readonly day: string;
  /** Whether what was due is still to be done: what is done is never late. */
  readonly pending: boolean;
};

export function Day({ day, pending }: Props) {
  const t = useTranslations('assignments');
  const format = useFormatter();
  const today = dayIn(useTimeZone() ?? defaultZone, useNow());
  const shown = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  const late = pending && isOver(day, today);
  return (
    <span className={late ? 'text-danger' : undefined}>
      <time dateTime={day}>{format.dateTime(new Date(`${day}T00:00:00Z`), shown)}</time>
      {late && <span className="ms-1">{t('overdue')}</span>}
    </span>
  );
}
