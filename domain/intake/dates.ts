/** Reads a date as news pages write it, and writes it as ISO 8601 without inventing anything. */

/**
 * A date (`2025-01-18`) where no time or no zone is known; otherwise a moment with its zone
 * (`2025-01-18T07:25:00+09:00`). Nothing is converted: the zone is the one that was written.
 */
export type PublicationDate = string;

/** Zone of Japanese texts that name none. */
const japanTime = '+09:00';

/** Zone names that mean one offset everywhere; CST, IST or BST mean several, so a time with them keeps its date only. */
const zones: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UTC: 'Z', GMT: 'Z', JST: japanTime, KST: '+09:00', 日本時間: japanTime },
  ...{ EST: '-05:00', EDT: '-04:00', PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00' },
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(?<month>(?:${months.join('|')})[a-z]*)\\.?`;
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const kanjiWeekday = '(?:\\s*\\([日月火水木金土](?:曜日?)?(?:[・/]?祝)?\\))?';
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Days as they are written, after NFKC: 2025年1月18日(土), 令和7年1月18日, 2025/01/18, 20250118, January 18, 2025, 18 Jan. 2025. */
const dayForms: readonly string[] = [
  `(?:(?<y>\\d{4})|(?<era>${Object.keys(eras).join('|')})(?<eraYear>\\d{1,2}|元))年\\s*(?<m>\\d{1,2})月\\s*(?<d>\\d{1,2})日${kanjiWeekday}`,
  `(?<y>\\d{4})(?<mark>[-/.])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})${kanjiWeekday}`,
  '(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})',
  `${weekday}${month}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})`,
  `${weekday}(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(?<y>\\d{4})`,
];

const clock =
  '(?:[T,:\\s]*(?:at\\s+)?(?<half>午前|午後)?(?<h>\\d{1,2})(?::|時)(?<min>\\d{2})(?:(?::|分)(?<s>\\d{2})(?:\\.\\d+)?秒?|分)?\\s*(?<ampm>[ap]\\.?m\\.?)?)?';
const known = `${Object.keys(zones).join('|')}|[-+]\\d{2}:?\\d{2}`;
const zone = (names: string) => `(?:\\s*\\(?(?<zone>${names})\\)?)?`;

const whole = dayForms.map(
  (day) => new RegExp(`^${day}${clock}${zone(`${known}|[A-Z]{2,5}`)}$`, 'iu'),
);
/** Inside a line eight digits in a row may be anything. */
const inside = dayForms
  .filter((day) => !day.includes('{4})(?<m>\\d{2})'))
  .map((day) => new RegExp(`(?<!\\d)${day}${clock}${zone(known)}(?!\\d)`, 'iu'));

type Parts = Readonly<Record<string, string | undefined>>;

/** The date that the whole of a text is, or null. `isJapanese` says that a time without a zone is Japan's. */
export function readDate(text: string, isJapanese: boolean): PublicationDate | null {
  return readForm(whole, text, isJapanese);
}

/** The first date inside a text, or null. */
export function findDate(text: string, isJapanese: boolean): PublicationDate | null {
  return readForm(inside, text, isJapanese);
}

function readForm(
  forms: readonly RegExp[],
  text: string,
  isJapanese: boolean,
): PublicationDate | null {
  const plain = text.normalize('NFKC').trim();
  for (const form of forms) {
    const parts = form.exec(plain)?.groups;
    if (parts) return writeDate(parts, isJapanese);
  }
  return null;
}

function writeDate(parts: Parts, isJapanese: boolean): PublicationDate | null {
  const day = writeDay(parts);
  if (day === null || parts.h === undefined) return day;
  const offset = zoneOf(parts.zone, isJapanese);
  const time = writeTime(parts);
  return offset === null || time === null ? day : `${day}T${time}${offset}`;
}

function writeDay(parts: Parts): string | null {
  const year = parts.era ? eraYear(parts.era, parts.eraYear ?? '') : Number(parts.y);
  const named = months.indexOf((parts.month ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = `${year}-${pad(parts.month ? named : Number(parts.m))}-${pad(Number(parts.d))}`;
  return isDay(day) ? day : null;
}

function eraYear(era: string, year: string): number {
  return (eras[era] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** True for a day that the calendar has, written `2025-01-18`. */
export function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function writeTime(parts: Parts): string | null {
  const isAfternoon = parts.half === '午後' || /^p/i.test(parts.ampm ?? '');
  const isHalved = parts.half !== undefined || parts.ampm !== undefined;
  const hour = isHalved ? (Number(parts.h) % 12) + (isAfternoon ? 12 : 0) : Number(parts.h);
  const minute = Number(parts.min);
  const second = Number(parts.s ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return [hour, minute, second].map(pad).join(':');
}

function zoneOf(written: string | undefined, isJapanese: boolean): string | null {
  if (written === undefined) return isJapanese ? japanTime : null;
  if (/^[-+]/.test(written)) return written.replace(/^(...):?(..)$/, '$1:$2');
  return zones[written.toUpperCase()] ?? null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
