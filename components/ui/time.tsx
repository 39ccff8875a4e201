// A moment in the reader's language: in the reader's zone, or as it was published, in its own.
import { type DateTimeFormatOptions, useFormatter } from 'next-intl';

type Precision = 'day' | 'minute' | 'second';

const precisions: Record<Precision, DateTimeFormatOptions> = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  minute: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  second: { dateStyle: 'medium', timeStyle: 'medium' },
};

type Props = {
  readonly value: Date | string;
  readonly precision?: Precision;
  /** Another zone than the reader's, such as "Asia/Tokyo" or "+09:00". */
  readonly zone?: string;
  readonly zoneShown?: boolean;
  readonly className?: string;
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
