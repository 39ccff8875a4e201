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
import { unveiled } from './outlet';
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
  const found: Found[] = [];
  const opened = new Set<string>();
  for (const { words, best } of passesOf(search)) {
    const isEnough = () => found.filter(({ order }) => order <= best).length >= query.limit;
    const texts = await listTexts(grant, words, query.not);
    const fresh = texts.filter((text) => !opened.has(text));
    for (let from = 0; from < fresh.length && !isEnough(); from += textsAtOnce) {
      found.push(...(await openTexts(grant, fresh.slice(from, from + textsAtOnce), search)));
    }
    for (const text of fresh) opened.add(text);
    if (isEnough()) break;
  }
  const hits = found.sort((one, other) => one.order - other.order).slice(0, query.limit);
  return listAnnotationsThere(
    grant,
    hits.map(({ hit }) => hit),
  );
}

/** Texts with the whole phrase can hold better sentences than those with its words alone: these are asked for only where the former do not suffice. `best` is the order of the best that a pass can find. */
function passesOf({ phrase, words }: Search) {
  const whole = { words: [phrase], best: 0 };
  return phrase === words[0] ? [whole] : [whole, { words, best: 1 }];
}

async function listTexts(
  { projectId }: Reading,
  words: readonly string[],
  not: string | null,
): Promise<string[]> {
  const each = words.map((word) => contains(Prisma.sql`v."text"`, word));
  const rows = await db().$queryRaw`
    SELECT v."id"::text AS "id" FROM "Article" a JOIN ${newestVersion}
     WHERE a."projectId" = ${projectId}::uuid AND a."deletedAt" IS NULL
       AND v."id" IS DISTINCT FROM ${not}::uuid AND ${Prisma.join(each, ' AND ')}
     ORDER BY a."createdAt" DESC, a."id" LIMIT ${mostTexts}`;
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

type Bare = Omit<SentenceHit, 'annotations'>;
interface Found {
  readonly hit: Bare;
  /** 0 for the phrase, 1 for its words. */
  readonly order: number;
}

async function openTexts(grant: Reading, ids: readonly string[], search: Search): Promise<Found[]> {
  const versions = await listVersions(grant, ids);
  return ids.flatMap((id) => {
    const version = versions.find((one) => one.id === id);
    return version ? fittingSentences(version, search) : [];
  });
}

async function listVersions(grant: Reading, ids: readonly string[]) {
  const { projectId } = grant;
  const article = { select: { id: true, title: true, publisher: true } };
  const rows = await db().articleVersion.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: { id: true, text: true, layout: true, article },
  });
  return unveiled(grant, rows);
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
