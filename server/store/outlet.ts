/** Who published an article, as far as the person asking may know: where outlets are hidden, only once they have submitted. */
import 'server-only';
import { z } from 'zod';
import type { ProjectPermission } from '@/domain/access/policy';
import { isOpen, layerStates } from '@/domain/claim/submission';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';

const submitted = layerStates.filter((state) => !isOpen(state));

/** A condition on the `"Article"` that the query calls `a`. Every filter by a publisher asks it too. */
export function outletShownSql(grant: Grant<ProjectPermission>): Prisma.Sql {
  if (grant.outlet === 'shown') return Prisma.sql`TRUE`;
  return Prisma.sql`EXISTS (
    SELECT FROM "ArticleVersion" read JOIN "Layer" own
        ON own."projectId" = read."projectId" AND own."versionId" = read."id"
     WHERE read."projectId" = a."projectId" AND read."articleId" = a."id"
       AND own."authorId" = ${grant.actor.accountId}::uuid AND own."state"::text IN (${Prisma.join(submitted)}))`;
}

/** The same for Prisma. */
export function outletShown(grant: Grant<ProjectPermission>): Prisma.ArticleWhereInput {
  if (grant.outlet === 'shown') return {};
  const { projectId, actor } = grant;
  const own = { projectId, authorId: actor.accountId, state: { in: submitted } };
  return { versions: { some: { projectId, layers: { some: own } } } };
}

/** Those of the articles whose outlet is not shown. */
export async function listVeiled(
  grant: Grant<ProjectPermission>,
  articles: readonly string[],
): Promise<ReadonlySet<string>> {
  if (grant.outlet === 'shown' || articles.length === 0) return new Set();
  const rows = await db().$queryRaw`
    SELECT a."id"::text AS "id" FROM "Article" a
     WHERE a."projectId" = ${grant.projectId}::uuid AND a."id" = ANY (${[...articles]}::uuid[])
       AND NOT ${outletShownSql(grant)}`;
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  );
}

export async function isVeiled(grant: Grant<ProjectPermission>, article: string): Promise<boolean> {
  return (await listVeiled(grant, [article])).has(article);
}

/** Texts with their articles, without the publisher where it is not shown. */
export async function unveiled<
  Row extends { readonly article: { readonly id: string; readonly publisher: string | null } },
>(grant: Grant<ProjectPermission>, rows: readonly Row[]): Promise<Row[]> {
  const veiled = await listVeiled(
    grant,
    rows.map(({ article }) => article.id),
  );
  return rows.map((row) =>
    veiled.has(row.article.id) ? { ...row, article: { ...row.article, publisher: null } } : row,
  );
}
