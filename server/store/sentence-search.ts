/** Finds sentences of a project's articles by their words, for a link to lead to. */
import 'server-only';
import { z } from 'zod';
import { readSearch, type Search } from '@/domain/article/search';
import { findSentences, rank, type SentenceHit } from '@/domain/article/sentence-hit';
import { decodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { contains, newestVersion } from './article-search';
import { listAnnotationsThere } from './sentence-annotations';

type Reading = Grant<'article:read'>;

export interface SentenceQuery {
  /** As typed. */
  readonly q: string;
  /** The version that is being read: its own sentences are not asked for. */
  readonly not: string | null;
  readonly limit: number;
}

/** Of one article: the rest of it is better read there. */
const mostPerArticle = 3;
/** Texts opened for one search, the newest first: a word that stands in thousands tells them apart no better. */
const mostTexts = 200;
const textsAtOnce = 20;

/** Those that hold the phrase first, then those that hold all its words; the newest article first, by id where two are as new, in reading order. */
export async function searchSentences(
  grant: Reading,
  query: SentenceQuery,
): Promise<readonly SentenceHit[]> {
  const search = readSearch(query.q);
  if (search === null) return [];
  const candidates = await listCandidates(grant, search, query.not);
  const found: Found[] = [];
  for (let from = 0; from < candidates.length; from += textsAtOnce) {
    const batch = candidates.slice(from, from + textsAtOnce);
    found.push(...(await openTexts(grant, batch, search)));
    if (isSettled(found, candidates[from + textsAtOnce], query.limit)) break;
  }
  const best = found.sort((one, other) => one.order - other.order).slice(0, query.limit);
  return listAnnotationsThere(
    grant,
    best.map(({ hit }) => hit),
  );
}

/** Whether no text from the next on can hold anything better: those that hold the phrase come first. */
function isSettled(found: readonly Found[], next: Candidate | undefined, limit: number): boolean {
  const good = next?.phrase === true ? found.filter(({ order }) => order === 0) : found;
  return good.length >= limit;
}

const Candidate = z.object({ version: z.string(), phrase: z.boolean() });
type Candidate = z.infer<typeof Candidate>;

async function listCandidates(
  { projectId }: Reading,
  { words, phrase }: Search,
  not: string | null,
): Promise<Candidate[]> {
  const text = Prisma.sql`v."text"`;
  const each = words.map((word) => contains(text, word));
  const rows = await db().$queryRaw`
    SELECT v."id"::text AS "version", ${contains(text, phrase)} AS "phrase"
      FROM "Article" a JOIN ${newestVersion}
     WHERE a."projectId" = ${projectId}::uuid AND a."deletedAt" IS NULL
       AND v."id" IS DISTINCT FROM ${not}::uuid AND ${Prisma.join(each, ' AND ')}
     ORDER BY "phrase" DESC, a."createdAt" DESC, a."id" LIMIT ${mostTexts}`;
  return z.array(Candidate).parse(rows);
}

type Bare = Omit<SentenceHit, 'annotations'>;
interface Found {
  readonly hit: Bare;
  /** 0 for the phrase, 1 for its words. */
  readonly order: number;
}

async function openTexts(
  grant: Reading,
  candidates: readonly Candidate[],
  search: Search,
): Promise<Found[]> {
  const ids = candidates.map(({ version }) => version);
  const versions = await listVersions(grant, ids);
  return ids.flatMap((id) => {
    const version = versions.find((one) => one.id === id);
    return version ? fittingSentences(version, search) : [];
  });
}

async function listVersions({ projectId }: Reading, ids: readonly string[]) {
  const article = { select: { id: true, title: true, publisher: true } };
  return db().articleVersion.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: { id: true, text: true, layout: true, article },
  });
}

function fittingSentences(
  version: Awaited<ReturnType<typeof listVersions>>[number],
  search: Search,
): Found[] {
  const layout = version.layout && decodeLayout(version.layout);
  if (!layout?.ok) throw new Error(`version ${version.id} has no layout that can be read`);
  const text = indexText(version.text);
  const { id: articleId, title, publisher } = version.article;
  return findSentences(text, layout.value, search, mostPerArticle).map(({ span, fit }) => ({
    hit: { articleId, title, publisher, versionId: version.id, span, quote: quoteOf(text, span) },
    order: rank(fit),
  }));
}
