/** A project's articles, a page at a time, by key. */
import 'server-only';
import { z } from 'zod';
import type { ArticleFacets, ArticlePage } from '@/domain/article/article-line';
import type { ArticleOrder, ArticleQuery } from '@/domain/article/article-query';
import { readSearch } from '@/domain/article/search';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { listLines } from './article-lines';
import { answers, newestVersion } from './article-search';
import { outletShown, outletShownSql } from './outlet';
import { isGivenSql, isGivenToNobodySql } from './own-work';
import { visibleLayersSql } from './sight';

type Reading = Grant<'article:read'>;

/** A screen and a half: enough to walk by keyboard, little enough to count the sentences of each. */
export const pageSize = 50;

/** The page that the query asks for. A cursor whose article is not of the project begins at the first page. */
export async function listArticles(grant: Reading, query: ArticleQuery): Promise<ArticlePage> {
  const [keys, total] = await Promise.all([findPage(grant, query), countArticles(grant)]);
  const { ids, count, more, hasCursor } = keys;
  const backwards = query.cursor?.side === 'before' && hasCursor;
  const lines = await listLines(grant, ids, readSearch(query.q));
  const [earlier, later] = backwards ? [more, true] : [hasCursor, more];
  return { lines, count, total, earlier, later };
}

/** Null where there is no such article. */
export async function findTitle({ projectId }: Reading, id: string): Promise<string | null> {
  const where = { projectId, id, deletedAt: null };
  const found = await db().article.findFirst({ where, select: { title: true } });
  return found?.title ?? null;
}

async function countArticles({ projectId }: Reading): Promise<number> {
  return db().article.count({ where: { projectId, deletedAt: null } });
}

const Found = z.object({
  count: z.coerce.number(),
  hasCursor: z.boolean(),
  ids: z.array(z.string()),
});

/** Every article that fits is looked at once, for the count; only the page's are sorted out. */
async function findPage(grant: Reading, query: ArticleQuery) {
  const rows = await db().$queryRaw`
    WITH matching AS MATERIALIZED (${matching(grant, query)}),
    start AS (${cursorRow(grant, query)}),
    page AS (
      SELECT m."id", row_number() OVER (${direction(query)}) AS place
        FROM matching m LEFT JOIN start ON true
       WHERE start."id" IS NULL OR ${beyond(query)}
       ORDER BY place LIMIT ${pageSize + 1})
    SELECT (SELECT count(*) FROM matching) AS "count", EXISTS (SELECT FROM start) AS "hasCursor",
      COALESCE((SELECT array_agg("id"::text ORDER BY place) FROM page), '{}') AS "ids"`;
  const [found] = z.array(Found).parse(rows);
  if (found === undefined) throw new Error('a page of articles gave no row');
  const ids = found.ids.slice(0, pageSize);
  const backwards = query.cursor?.side === 'before' && found.hasCursor;
  return { ...found, ids: backwards ? ids.reverse() : ids, more: found.ids.length > pageSize };
}

const keys: Record<ArticleOrder, Prisma.Sql> = {
  imported: Prisma.sql`a."createdAt"`,
  // As published, which is how it is read; of two zones the earlier may come later by some hours.
  published: Prisma.sql`a."publishedAt"`,
  title: Prisma.sql`a."title"`,
};

function matching(grant: Reading, query: ArticleQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT a."id", ${keys[query.order]} AS "key"
      FROM "Article" a JOIN ${newestVersion}
     WHERE a."projectId" = ${grant.projectId}::uuid AND a."deletedAt" IS NULL
       AND ${Prisma.join(conditions(grant, query), ' AND ')}`;
}

function conditions(grant: Reading, query: ArticleQuery): Prisma.Sql[] {
  const { language, publisher, state } = query;
  const search = readSearch(query.q);
  return [
    Prisma.sql`true`,
    ...(search === null ? [] : [answers(grant.projectId, search)]),
    ...(language === null ? [] : [Prisma.sql`a."language" = ${language}`]),
    ...(publisher === null
      ? []
      : [Prisma.sql`a."publisher" = ${publisher} AND ${outletShownSql(grant)}`]),
    ...(state === null ? [] : [layerStands(grant, state)]),
  ];
}

function layerStands(grant: Reading, state: NonNullable<ArticleQuery['state']>): Prisma.Sql {
  const own = Prisma.sql`layer."authorId" = ${grant.actor.accountId}::uuid`;
  const hasLayer = (condition: Prisma.Sql) => Prisma.sql`EXISTS (
    SELECT FROM "Layer" layer
     WHERE layer."projectId" = v."projectId" AND layer."versionId" = v."id"
       AND ${visibleLayersSql(grant)} AND ${condition})`;
  if (state === 'assigned') return isGivenSql(grant);
  if (state === 'unassigned') return isGivenToNobodySql(grant);
  if (state === 'untouched') return Prisma.sql`NOT ${hasLayer(own)}`;
  if (state === 'to-review') {
    return hasLayer(Prisma.sql`layer."authorId" IS NOT NULL AND layer."state" = 'submitted'`);
  }
  return hasLayer(Prisma.sql`${own} AND layer."state"::text = ${state}`);
}

/** The cursor's own key, deleted since or not, so that a list goes on where it was. */
function cursorRow({ projectId }: Reading, { cursor, order }: ArticleQuery): Prisma.Sql {
  return Prisma.sql`
    SELECT a."id", ${keys[order]} AS "key" FROM "Article" a
     WHERE a."projectId" = ${projectId}::uuid AND a."id" = ${cursor?.id ?? null}::uuid`;
}

/** Unknown keys come last in either direction; ties go by id. Read backwards, everything turns round. */
function direction({ cursor, descending }: ArticleQuery): Prisma.Sql {
  const backwards = cursor?.side === 'before';
  const key = Prisma.raw(descending !== backwards ? 'DESC' : 'ASC');
  const rest = Prisma.raw(backwards ? 'DESC' : 'ASC');
  return Prisma.sql`ORDER BY (m."key" IS NULL) ${rest}, m."key" ${key}, m."id" ${rest}`;
}

/** Whether `m` lies beyond the cursor in the direction that is read. */
function beyond({ cursor, descending }: ArticleQuery): Prisma.Sql {
  const backwards = cursor?.side === 'before';
  const key = Prisma.raw(descending !== backwards ? '<' : '>');
  const rest = Prisma.raw(backwards ? '<' : '>');
  return Prisma.sql`(
    (m."key" IS NULL) ${rest} (start."key" IS NULL)
    OR ((m."key" IS NULL) = (start."key" IS NULL) AND (
      m."key" ${key} start."key"
      OR (m."key" IS NOT DISTINCT FROM start."key" AND m."id" ${rest} start."id"))))`;
}

/** Languages and publishers of the project's articles, for the filters. */
export async function loadArticleFacets(grant: Reading): Promise<ArticleFacets> {
  const where = { projectId: grant.projectId, deletedAt: null };
  const [languages, publishers] = await Promise.all([
    db().article.groupBy({ by: ['language'], where, orderBy: { language: 'asc' } }),
    db().article.groupBy({
      by: ['publisher'],
      where: { ...where, AND: [outletShown(grant)], publisher: { not: null } },
      orderBy: { publisher: 'asc' },
    }),
  ]);
  return {
    languages: languages.map(({ language }) => language),
    publishers: publishers.flatMap(({ publisher }) => publisher ?? []),
  };
}
