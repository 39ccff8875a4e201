/** Publication facts: as they are typed, as they are kept, and as rows. */
import 'server-only';
import type { KeptFacts } from '@/domain/article/article-change';
import { readCredit, writeCredit } from '@/domain/article/credit-names';
import type { FactsRefused } from '@/domain/article/handed-text';
import { type CheckedFacts, checkFacts, type TypedFacts } from '@/domain/intake/bounds';
import { accepted } from '@/domain/outcome';
import type { Prisma } from '@/prisma/generated/client';

export interface ReadFacts {
  readonly facts: CheckedFacts;
  /** Names, in order. */
  readonly credit: readonly string[];
}

export function readFacts(
  typed: TypedFacts,
): { readonly ok: true; readonly value: ReadFacts } | FactsRefused {
  const facts = checkFacts(typed);
  if (!facts.ok) return facts;
  const credit = readCredit(typed.credit);
  if (!credit.ok) return { ...credit, field: 'credit' };
  return accepted({ facts: facts.value, credit: credit.value });
}

/** What of an article's facts are sources. */
export interface SourcesOf {
  readonly credit: readonly string[];
  readonly publisherId: string | null;
}

/** BCP 47 for a language that nobody knows. */
const unknownLanguage = 'und';

/** `retrieved` is taken where the facts do not say when the text was fetched. */
export function keep(
  { title, address, publisher, byline, rights, ownReporting, ...facts }: CheckedFacts,
  { credit, publisherId }: SourcesOf,
  retrieved: Date,
): KeptFacts {
  return {
    title,
    address,
    publisher,
    publisherId,
    ownReporting: ownReporting === 'yes',
    byline,
    rights,
    credit,
    language: facts.language ?? unknownLanguage,
    publishedAt: facts.publishedAt,
    retrievedAt: toTheSecond(facts.retrievedAt ? new Date(facts.retrievedAt) : retrieved),
  };
}

/** ISO 8601 in UTC, as facts are typed: no finer than a second, so that saving them unchanged changes nothing. */
function toTheSecond(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/, '');
}

export function factColumns({ credit: _, retrievedAt, ...facts }: KeptFacts) {
  const { publisherId = null, ownReporting = false } = facts;
  return { ...facts, publisherId, ownReporting, retrievedAt: new Date(retrievedAt) };
}

export const withCredit = {
  outlet: { select: { mergedIntoId: true } },
  credit: {
    orderBy: { position: 'asc' },
    select: {
      sourceId: true,
      source: { select: { name: true, mergedInto: { select: { id: true, name: true } } } },
    },
  },
} as const satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof withCredit }>;

export function toKept(row: ArticleRow): KeptFacts {
  const { title, address, publisher, byline, language, publishedAt, rights } = row;
  const { publisherId, ownReporting } = row;
  return {
    title,
    address,
    publisher,
    publisherId,
    ownReporting,
    byline,
    rights,
    language,
    publishedAt,
    credit: row.credit.map(({ sourceId }) => sourceId),
    retrievedAt: toTheSecond(row.retrievedAt),
  };
}

/** The credit as it is read: by the sources that stand for those recorded. */
export function standingCredit(row: ArticleRow): string[] {
  return row.credit.map(({ sourceId, source }) => source.mergedInto?.id ?? sourceId);
}

/** The publisher likewise. */
export function standingPublisher({ publisherId, outlet }: ArticleRow): string | null {
  return outlet?.mergedIntoId ?? publisherId;
}

/** As a form shows them: an unknown fact is an empty field. */
export function toTyped(row: ArticleRow): TypedFacts {
  return {
    title: row.title,
    address: row.address ?? '',
    publisher: row.publisher ?? '',
    byline: row.byline ?? '',
    credit: writeCredit(row.credit.map(({ source }) => (source.mergedInto ?? source).name)),
    rights: row.rights ?? '',
    language: row.language === unknownLanguage ? '' : row.language,
    publishedAt: row.publishedAt ?? '',
    retrievedAt: toTheSecond(row.retrievedAt),
    outlet: standingPublisher(row) ?? '',
    ownReporting: row.ownReporting ? 'yes' : '',
  };
}
