/** The articles that a concordance has to open: those whose newest text holds the words. */
import 'server-only';
import { z } from 'zod';
import type { ConcordanceQuery } from '@/domain/article/concordance-query';
import type { Search } from '@/domain/article/search';
import { Prisma } from '@/prisma/generated/client';
import { transaction } from '../db';
import type { Grant } from '../gate';
import { contains, newestVersion } from './article-search';
import { outletShownSql } from './outlet';

type Reading = Grant<'article:read'>;

/** Read in one go; whoever turns the pages goes on behind them. */
export const mostTexts = 2_000;

const Candidate = z.object({ version: z.string(), article: z.string() });
export type Candidate = z.infer<typeof Candidate>;

/**
 * In the order in which the query reads, at most `mostTexts`; null when `patience` (milliseconds) was not
 * enough. One or two characters have no trigram: for them the database reads every text of the project.
 */
export async function listTexts(
  grant: Reading,
  search: Search,
  query: ConcordanceQuery,
  patience: number,
): Promise<Candidate[] | null> {
  try {
    const rows = await transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(patience)}, true)`;
      return tx.$queryRaw(candidates(grant, search, query));
    });
    return z.array(Candidate).parse(rows);
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

/** What PostgreSQL says when a statement took longer than it may. */
function isTimeout(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes('57014');
}

function candidates(grant: Reading, { words }: Search, query: ConcordanceQuery): Prisma.Sql {
  const { language, publisher, cursor } = query;
  // Each word on its own: between them a text may have any white space.
  const conditions = [
    ...words.map((word) => contains(Prisma.sql`v."text"`, word)),
    ...(language === null ? [] : [Prisma.sql`a."language" = ${language}`]),
    ...(publisher === null
      ? []
      : [Prisma.sql`a."publisher" = ${publisher} AND ${outletShownSql(grant)}`]),
    ...(cursor === null ? [] : [reachable(grant, cursor)]),
  ];
  const [newest, id] = isBackwards(query) ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  return Prisma.sql`
    SELECT v."id"::text AS "version", a."id"::text AS "article"
      FROM "Article" a JOIN ${newestVersion}
     WHERE a."projectId" = ${grant.projectId}::uuid AND a."deletedAt" IS NULL
       AND ${Prisma.join(conditions, ' AND ')}
     ORDER BY a."createdAt" ${Prisma.raw(newest)}, a."id" ${Prisma.raw(id)} LIMIT ${mostTexts}`;
}

export function isBackwards({ cursor }: ConcordanceQuery): boolean {
  return cursor?.side === 'before';
}

/** The cursor's own article, deleted since or not, and those beyond it. */
function reachable(
  { projectId }: Reading,
  { article, side }: NonNullable<ConcordanceQuery['cursor']>,
): Prisma.Sql {
  const [older, next] = side === 'after' ? ['<', '>='] : ['>', '<='];
  return Prisma.sql`EXISTS (
    SELECT FROM "Article" c WHERE c."projectId" = ${projectId}::uuid AND c."id" = ${article}::uuid
      AND (a."createdAt" ${Prisma.raw(older)} c."createdAt"
        OR (a."createdAt" = c."createdAt" AND a."id" ${Prisma.raw(next)} c."id")))`;
}
