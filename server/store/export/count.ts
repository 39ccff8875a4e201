/** How many records of each kind an export would hold. */
import 'server-only';
import type { ExportChoice, TableName } from '@/domain/exchange/choice';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { visibleSourcesSql } from '../source-sight';
import { claimsAsked } from './claims';
import { annotationsAsked, articlesAsked, layersAsked } from './reading';

export type Counts = Readonly<Record<TableName, number>>;

export async function countExport(
  grant: Grant<'export:read'>,
  choice: ExportChoice,
): Promise<Counts> {
  const { projectId } = grant;
  const asked = { grant, choice };
  const [counts] = await db().$queryRaw<[Counts]>`
    WITH chosen AS (
      SELECT annotation.id
        FROM "Article" article
        JOIN "ArticleVersion" version
          ON version."projectId" = article."projectId" AND version."articleId" = article.id
        JOIN "Layer" layer
          ON layer."projectId" = version."projectId" AND layer."versionId" = version.id
        JOIN "Annotation" annotation
          ON annotation."projectId" = layer."projectId" AND annotation."layerId" = layer.id
       WHERE ${articlesAsked(asked)} AND ${layersAsked(asked)} AND ${annotationsAsked(asked)}
    )
    SELECT (SELECT count(*)::int FROM chosen) AS annotations,
           (SELECT count(*)::int FROM "Source" source
             WHERE source."projectId" = ${projectId}::uuid AND ${visibleSourcesSql(grant)}) AS sources,
           (SELECT count(*)::int FROM "ArticleVersion" version JOIN "Article" article
              ON article."projectId" = version."projectId" AND article.id = version."articleId"
            WHERE ${articlesAsked(asked)}) AS articles,
           (SELECT count(*)::int FROM ${claimsAsked(grant)}) AS claims,
           (SELECT count(*)::int FROM "ClaimMention" mention JOIN chosen ON chosen.id = mention."annotationId"
             WHERE mention."projectId" = ${projectId}::uuid) AS mentions,
           ${belonging(projectId, 'Link', 'erasedAt')} AS links,
           ${belonging(projectId, 'Verdict', 'withdrawnAt')} AS verdicts,
           ${belonging(projectId, 'Comment', 'withdrawnAt')} AS comments`;
  return counts;
}

/** Rows of a table that belong to the annotations chosen and were not taken back. */
function belonging(projectId: string, table: string, takenBack: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT count(*)::int FROM ${Prisma.raw(`"${table}"`)} row JOIN chosen ON chosen.id = row."annotationId"
     WHERE row."projectId" = ${projectId}::uuid AND row.${Prisma.raw(`"${takenBack}"`)} IS NULL)`;
}
