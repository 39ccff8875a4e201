// When an article was published, as it says itself: the day and the clock of its own place.
import { type DateTimeFormatOptions, useFormatter } from 'next-intl';

const day: DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** ISO 8601: a day, or a day and a clock with its distance from UTC. */
const said = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2}))?$/;

type Props = {
  readonly value: string;
  /** With the clock and its zone, where the article names one. */
  readonly whole?: boolean | undefined;
};

export function Published({ value, whole = false }: Props) {
  const format = useFormatter();
  const [, date, clock, zone] = said.exec(value) ?? [];
  if (date === undefined) return value;
  // Read and shown in UTC, the clock stays the one that was printed, wherever it is read.
  const moment = new Date(`${date}T${clock ?? '00:00'}Z`);
  const shown = whole && clock ? minute : day;
  return (
    <time dateTime={value}>
      {format.dateTime(moment, { ...shown, timeZone: 'UTC' })}
      {whole && zone && ` (${zone === 'Z' ? 'UTC' : zone})`}
    </time>
  );
}
