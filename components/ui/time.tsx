// A moment in the reader's language: in the reader's zone, or as it was published, in its own.
import { type DateTimeFormatOptions, useFormatter } from 'next-intl';

type Precision = 'day' | 'minute' | 'second';

// Spelt out, since a dateStyle refuses to be shown with its zone; a day has 24 hours in a newsroom.
const day: DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const minute = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const precisions: Record<Precision, DateTimeFormatOptions> = {
  day,
  minute,
  second: { ...minute, second: '2-digit' },
};

type Props = {
  readonly value: Date | string;
  readonly precision?: Precision | undefined;
  /** Another zone than the reader's, such as "Asia/Tokyo" or "+09:00". */
  readonly zone?: string | undefined;
  readonly zoneShown?: boolean | undefined;
  readonly className?: string | undefined;
};

export function Time({ value, precision = 'minute', zone, zoneShown, className }: Props) {
  const format = useFormatter();
  const moment = typeof value === 'string' ? new Date(value) : value;
  const options: DateTimeFormatOptions = {
    ...precisions[precision],
    ...(zone && { timeZone: zone }),
    ...(zoneShown && { timeZoneName: 'short' }),
  };
  return (
    <time dateTime={moment.toISOString()} className={className}>
      {format.dateTime(moment, options)}
    </time>
  );
}
