/** When an article was published, as it says itself: a date, or a date and a time with its offset. */

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The date in the reader's language, and the time of day where it was published with its offset. What is no date is given back as it is. */
export function publishedText(published: string, locale: string): string {
  const found = form.exec(published);
  if (found === null) return published;
  const [, year, month, day, hour, minute, offset] = found;
  // The clock of the place of publication, read as if it were UTC, is shown unchanged in every zone.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    date,
  );
  if (hour === undefined) return shown;
  return `${shown} ${hour}:${minute}${offset === undefined ? '' : ` (UTC${offset === 'Z' ? '' : offset})`}`;
}
