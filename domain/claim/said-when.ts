/**
 * Reads when something was said, as an article says it: a date, a part of one, or one told from the article's own
 * (昨日, 17日, 月曜日, "on Monday"). What was typed is kept; this only shows what it comes to.
 */

/** A calendar date as precise as it is known: a year, a month of it, a day of that. */
export interface PartialDate {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

type Reader = (found: RegExpExecArray, published: Day | null) => PartialDate | null;

/** Days since 1970-01-01: dates are reckoned with, never times of day. */
type Day = number;

const weekdays = [
  /日曜|sunday/iu,
  /月曜|monday/iu,
  /火曜|tuesday/iu,
  /水曜|wednesday/iu,
  /木曜|thursday/iu,
  /金曜|friday/iu,
  /土曜|saturday/iu,
];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The first that fits is taken: what names a year comes before what has to be told from the article's date. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/u, absolute],
  [/(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u, absolute],
  [
    new RegExp(`${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'iu'),
    ([, m, d, y]) => date(y, monthOf(m), d),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${monthName} (\\d{4})`, 'iu'),
    ([, d, m, y]) => date(y, monthOf(m), d),
  ],
  [new RegExp(`${monthName} (\\d{4})`, 'iu'), ([, m, y]) => date(y, monthOf(m))],
  [/^(\d{4})$/u, absolute],
  [/(\d{1,2})月(\d{1,2})日/u, ([, m, d], at) => dayOfYear(m, d, at)],
  [new RegExp(`${monthName} (\\d{1,2})`, 'iu'), ([, m, d], at) => dayOfYear(monthOf(m), d, at)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${monthName}`, 'iu'),
    ([, d, m], at) => dayOfYear(monthOf(m), d, at),
  ],
  [/(\d{1,3})(?:日前| days? ago)/iu, ([, d], at) => before(at, Number(d))],
  [/一昨日|おととい|day before yesterday/iu, (_, at) => before(at, 2)],
  [/昨日|昨夜|昨晩|きのう|yesterday|last night/iu, (_, at) => before(at, 1)],
  [
    /今日|本日|今朝|今夜|きょう|today|this (?:morning|afternoon|evening)|tonight/iu,
    (_, at) => before(at, 0),
  ],
  [/先月|last month/iu, (_, at) => monthsBefore(at, 1)],
  [/今月|this month/iu, (_, at) => monthsBefore(at, 0)],
  [/昨年|去年|last year/iu, (_, at) => yearsBefore(at, 1)],
  [/今年|ことし|this year/iu, (_, at) => yearsBefore(at, 0)],
  [/(?:日|月|火|水|木|金|土)曜|(?:sun|mon|tues|wednes|thurs|fri|satur)day/iu, weekday],
  [/(?<![月\d])(\d{1,2})日(?!間|以)/u, ([, d], at) => dayOfMonth(Number(d), at)],
];

/**
 * The date that words come to, or null when they name none, or none without a date of publication to tell it from.
 * `published` is as `domain/article/published.ts` has it. Nothing is said after it is published: what only names a day
 * is the last such day by then.
 */
export function readSaidWhen(words: string, published: string | null): PartialDate | null {
  const text = words.normalize('NFKC').trim();
  const at = published === null ? null : dayOf(published);
  for (const [form, read] of readers) {
    const found = form.exec(text);
    const date = found && read(found, at);
    if (date !== null) return date;
  }
  return null;
}

/** ISO 8601, as precise as the date. */
export function partialDateText({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function absolute([, year, month, day]: RegExpExecArray): PartialDate | null {
  return date(year, month, day);
}

/** Null for what no calendar has. */
function date(
  year: string | undefined,
  month?: string | number,
  day?: string | number,
): PartialDate | null {
  const [y, m, d] = [Number(year), month && Number(month), day && Number(day)];
  if (y < 1 || !m) return y < 1 ? null : { year: y };
  if (m > 12) return null;
  if (!d) return { year: y, month: m };
  const back = new Date(dayNumber(y, m, d) * dayLength);
  return back.getUTCMonth() + 1 === m ? { year: y, month: m, day: d } : null;
}

const dayLength = 24 * 60 * 60 * 1000;

function dayNumber(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / dayLength;
}

function dayOf(published: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(published);
  return found && dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
}

function dateOf(day: Day): Required<PartialDate> {
  const at = new Date(day * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function before(at: Day | null, days: number): PartialDate | null {
  return at === null ? null : dateOf(at - days);
}

function monthsBefore(at: Day | null, by: number): PartialDate | null {
  if (at === null) return null;
  const { year, month } = dateOf(at);
  return month > by ? { year, month: month - by } : { year: year - 1, month: month - by + 12 };
}

function yearsBefore(at: Day | null, by: number): PartialDate | null {
  return at === null ? null : { year: dateOf(at).year - by };
}

function weekday([words]: RegExpExecArray, at: Day | null): PartialDate | null {
  const wanted = weekdays.findIndex((form) => form.test(words));
  if (at === null || wanted < 0) return null;
  // 1970-01-01 was a Thursday.
  return dateOf(at - ((((at + 4 - wanted) % 7) + 7) % 7));
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

function dayOfYear(
  month: string | number | undefined,
  day: string | undefined,
  at: Day | null,
): PartialDate | null {
  if (at === null) return null;
  const { year } = dateOf(at);
  const thisYear = date(String(year), month, day);
  const isOver = thisYear?.day !== undefined && dayNumber(year, Number(month), thisYear.day) <= at;
  return isOver ? thisYear : date(String(year - 1), month, day);
}

function dayOfMonth(day: number, at: Day | null): PartialDate | null {
  if (at === null) return null;
  for (const by of [0, 1, 2]) {
    const { year, month } = monthsBefore(at, by) ?? {};
    const found = date(String(year), month, day);
    if (found?.month !== undefined && dayNumber(found.year, found.month, day) <= at) return found;
  }
  return null;
}
