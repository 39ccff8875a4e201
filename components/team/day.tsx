// A day by which something is due, and whether it is over: said in words, not by colour alone.
import { useFormatter, useTranslations } from 'next-intl';
import { isOver } from '@/domain/team/due';

type Props = {
  /** As ISO 8601 writes it. */
  readonly day: string;
  /** Null where nothing is late any more. */
  readonly today: string | null;
};

export function Day({ day, today }: Props) {
  const t = useTranslations('assignments');
  const format = useFormatter();
  const shown = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  const late = today !== null && isOver(day, today);
  return (
    <span className={late ? 'text-danger' : undefined}>
      <time dateTime={day}>{format.dateTime(new Date(`${day}T00:00:00Z`), shown)}</time>
      {late && <span className="ms-1">{t('overdue')}</span>}
    </span>
  );
}
