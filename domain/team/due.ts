/** Days by which work is due, as ISO 8601 writes them: they compare as text. */
import { accepted, type Outcome, refused } from '@/domain/outcome';

const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day, or null for none (an empty field). Refuses what no calendar has. */
export function readDay(raw: string): Outcome<string | null, 'day-invalid'> {
  const day = raw.trim();
  if (day === '') return accepted(null);
  const time = written.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return refused('day-invalid');
  // 30 February is read as a day in March.
  return new Date(time).toISOString().startsWith(day) ? accepted(day) : refused('day-invalid');
}

/** Whether the day is over. `today` is the day where the reader is. */
export function isOver(day: string | null, today: string): boolean {
  return day !== null && day < today;
}

/** The day it is at a moment in a time zone. */
export function dayIn(zone: string, now: Date): string {
  // Swedish dates are written as ISO 8601 writes them.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now);
}
