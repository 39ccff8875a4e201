/** What of agreement is asked for, and which sentences count: read from an address, and written into one. */
import { idIn, oneOf, type Said } from '@/domain/list/said';

export const aspects = [
  'label',
  'span',
  'speaker',
  'directness',
  'relation',
  'target',
  'credibility',
] as const;
export type Aspect = (typeof aspects)[number];

export interface AgreementQuery {
  readonly of: Aspect;
  /** Which layers count: those handed in, or all that the reader may see. */
  readonly layers: 'submitted' | 'all';
  /** A sentence of which an annotator says nothing: not judged by them, or judged to have nothing. */
  readonly unmarked: 'missing' | 'none';
  /** All sentences outside boilerplate, or those of the body alone. */
  readonly text: 'statements' | 'body';
}

export const usualQuery: AgreementQuery = {
  of: 'label',
  layers: 'submitted',
  unmarked: 'missing',
  text: 'statements',
};

const choices = {
  of: aspects,
  layers: ['submitted', 'all'],
  unmarked: ['missing', 'none'],
  text: ['statements', 'body'],
} as const;

/** What an address says wrongly is as if it did not say it. */
export function readAgreementQuery(said: Said): AgreementQuery {
  return {
    of: oneOf(choices.of, said.of) ?? usualQuery.of,
    layers: oneOf(choices.layers, said.layers) ?? usualQuery.layers,
    unmarked: oneOf(choices.unmarked, said.unmarked) ?? usualQuery.unmarked,
    text: oneOf(choices.text, said.text) ?? usualQuery.text,
  };
}

/** The inverse of `readAgreementQuery`: empty where all is as usual. */
export function writeAgreementQuery(query: AgreementQuery): string {
  const said = saidOf(query);
  return said.size === 0 ? '' : `?${said}`;
}

function saidOf(query: AgreementQuery): URLSearchParams {
  const said = new URLSearchParams();
  for (const name of ['of', 'layers', 'unmarked', 'text'] as const) {
    if (query[name] !== usualQuery[name]) said.set(name, query[name]);
  }
  return said;
}

/** Which of the sentences behind a figure: all conditions hold at once, null asks for nothing. */
export interface SentenceFilter {
  /** Somebody gave this value. */
  readonly value: string | null;
  /** Two annotators who both judged it; `final` stands for the final layer. */
  readonly one: string | null;
  readonly other: string | null;
  /** What the one said, and the other. */
  readonly oneValue: string | null;
  readonly otherValue: string | null;
  readonly article: string | null;
  /** `2026-11`, in which the sentence's last layer was submitted. */
  readonly month: string | null;
  /** Whether all who judged it said the same. */
  readonly alike: 'yes' | 'no' | null;
  /** `version:start`: the page begins behind this sentence. */
  readonly after: { readonly version: string; readonly start: number } | null;
}

export const everySentence: SentenceFilter = {
  value: null,
  one: null,
  other: null,
  oneValue: null,
  otherValue: null,
  article: null,
  month: null,
  alike: null,
  after: null,
};

export function readSentenceFilter(said: Said): SentenceFilter {
  const month = worded(said.month);
  return {
    value: worded(said.value),
    one: worded(said.one),
    other: worded(said.other),
    oneValue: worded(said.oneValue),
    otherValue: worded(said.otherValue),
    article: idIn(said.article),
    month: month !== null && /^\d{4}-\d{2}$/.test(month) ? month : null,
    alike: oneOf(['yes', 'no'], said.alike),
    after: placeOf(worded(said.after)),
  };
}

function placeOf(said: string | null): SentenceFilter['after'] {
  const [version = '', start = ''] = said?.split(':') ?? [];
  return idIn(version) !== null && /^\d{1,9}$/.test(start)
    ? { version, start: Number(start) }
    : null;
}

export function writeSentenceQuery(query: AgreementQuery, filter: SentenceFilter): string {
  const said = saidOf(query);
  const { after, ...worded } = filter;
  for (const [name, value] of Object.entries(worded)) if (value !== null) said.set(name, value);
  if (after !== null) said.set('after', `${after.version}:${after.start}`);
  return said.size === 0 ? '' : `?${said}`;
}

function worded(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > 200) return null;
  return value.isWellFormed() && !value.includes('\0') ? value : null;
}
