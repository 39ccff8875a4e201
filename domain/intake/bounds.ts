/** Checks publication facts that a person typed, or that a program sent, before they are stored. */

import { isDay, type PublicationDate } from '@/domain/intake/dates';
import { accepted } from '@/domain/outcome';

/** Facts as they are typed: an empty field is an unknown fact. */
export interface TypedFacts {
  readonly title: string;
  readonly address: string;
  readonly publisher: string;
  readonly byline: string;
  readonly credit: string;
  /** What may be done with the text, and who says so. */
  readonly rights: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly retrievedAt: string;
  /** Id of the source that publishes it. Where a text is brought in, an empty one is recognised by address or name. */
  readonly outlet: string;
  /** `yes`: somebody says that what it says in its own voice is the publisher's own reporting. */
  readonly ownReporting: string;
}

/** Facts as they are stored: trimmed, null where unknown. */
export type CheckedFacts = {
  readonly [Field in keyof TypedFacts]: Field extends 'title' ? string : string | null;
};

export type FactRefusal =
  | 'title-empty'
  | 'title-too-long'
  | 'fact-too-long'
  | 'fact-unstorable'
  | 'address-invalid'
  | 'date-invalid'
  | 'language-invalid';

export interface FactRefused {
  readonly ok: false;
  readonly refusal: FactRefusal;
  readonly field: keyof TypedFacts;
}

/** Code points, after trimming. A headline of 500 already fills a screen; 2,000 is what browsers and servers agree to carry as an address. */
export const longest: Readonly<Record<keyof TypedFacts, number>> = {
  title: 500,
  address: 2000,
  publisher: 500,
  byline: 500,
  credit: 500,
  rights: 2000,
  language: 35,
  publishedAt: 40,
  retrievedAt: 40,
  outlet: 36,
  ownReporting: 3,
};

const fields: readonly (keyof TypedFacts)[] = [
  ...(['title', 'address', 'publisher', 'byline', 'credit'] as const),
  ...(['rights', 'language', 'publishedAt', 'retrievedAt'] as const),
  ...(['outlet', 'ownReporting'] as const),
];

/**
 * The facts as they are stored. Refused at the first field that does not hold, in the order of the
 * form: `title-empty`, `title-too-long`, `fact-too-long`, `fact-unstorable` (control characters, half a
 * surrogate pair), `address-invalid` (not http or https, or with a password in it), `date-invalid` (not
 * ISO 8601, or outside 1600 to 2100), `language-invalid` (not BCP 47).
 */
export function checkFacts(
  typed: TypedFacts,
): { readonly ok: true; readonly value: CheckedFacts } | FactRefused {
  for (const field of fields) {
    const refusal = refusalOf(field, typed[field].trim());
    if (refusal) return { ok: false, refusal, field };
  }
  const known = (field: keyof TypedFacts) => typed[field].trim() || null;
  return accepted({
    title: typed.title.trim(),
    address: known('address'),
    publisher: known('publisher'),
    byline: known('byline'),
    credit: known('credit'),
    rights: known('rights'),
    language: canonicalLanguage(typed.language.trim()),
    publishedAt: canonicalDate(typed.publishedAt.trim()),
    retrievedAt: canonicalDate(typed.retrievedAt.trim()),
    outlet: known('outlet'),
    ownReporting: known('ownReporting'),
  });
}

/** Why one trimmed value cannot be stored in its field; null where it can. */
export function refusalOf(field: keyof TypedFacts, value: string): FactRefusal | null {
  // No code point takes more than two units: this spares counting what is far too long.
  const isTooLong = value.length > longest[field] * 2 || [...value].length > longest[field];
  if (isTooLong) return field === 'title' ? 'title-too-long' : 'fact-too-long';
  if ((field === 'rights' ? unstorableLines : unstorable).test(value)) return 'fact-unstorable';
  if (value === '') return field === 'title' ? 'title-empty' : null;
  if (field === 'address') return isWebAddress(value) ? null : 'address-invalid';
  if (field === 'language') return canonicalLanguage(value) ? null : 'language-invalid';
  if (field === 'publishedAt' || field === 'retrievedAt')
    return canonicalDate(value) ? null : 'date-invalid';
  return null;
}

const unstorable = /[\p{Cc}\p{Cs}]/u;
/** The rights note may have several lines. */
const unstorableLines = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** True for an http or https address without name or password in it. */
function isWebAddress(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && username === '' && password === '' && hostname !== '';
}

/** Names of languages have two or three letters in practice; longer ones are lawful, but are a language's name written out. */
function canonicalLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const moment =
  /^(?<day>(?<year>\d{4})-\d{2}-\d{2})(?:T(?<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?<second>:[0-5]\d)?(?:\.\d+)?(?<zone>Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/;

/** A day, or a moment with its zone to the second; null for anything else, for a day that no calendar has, and outside 1600 to 2100. */
function canonicalDate(date: string): PublicationDate | null {
  const { day, year, clock, second, zone } = moment.exec(date)?.groups ?? {};
  if (day === undefined || !isDay(day)) return null;
  // Newspapers began in 1605; a later year than 2100 is a slip of the finger.
  if (Number(year) < 1600 || Number(year) > 2100) return null;
  if (clock === undefined || zone === undefined) return day;
  return `${day}T${clock}${second ?? ':00'}${zone.replace(/^(...):?(..)$/, '$1:$2')}`;
}
