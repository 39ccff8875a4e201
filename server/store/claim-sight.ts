/** Which claims a person may know of: those that an annotation in their sight mentions, and those they have made. */
import 'server-only';
import { z } from 'zod';
import type { ProjectPermission } from '@/domain/access/policy';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayersSql } from './sight';

/** Mentions that count, each with the claim it stands under after merges (`head`), of layers in sight: to be used as a table. */
export function mentionsInSight(grant: Grant<ProjectPermission>): Prisma.Sql {
  return Prisma.sql`(
    SELECT COALESCE(seated."mergedIntoId", seated."id") AS head, mention."claimId",
           mention."annotationId", mention."aspect", mention."stance", mention."joinedAt"
      FROM "ClaimMention" mention
      JOIN "Claim" seated ON seated."projectId" = mention."projectId" AND seated."id" = mention."claimId"
      JOIN "Annotation" mark ON mark."projectId" = mention."projectId"
       AND mark."id" = mention."annotationId" AND mark."erasedAt" IS NULL
      JOIN "Layer" layer ON layer."projectId" = mark."projectId" AND layer."id" = mark."layerId"
      JOIN "ArticleVersion" version ON version."projectId" = mark."projectId" AND version."id" = mark."versionId"
      JOIN "Article" article ON article."projectId" = version."projectId"
       AND article."id" = version."articleId" AND article."deletedAt" IS NULL
     WHERE mention."projectId" = ${grant.projectId}::uuid AND ${visibleLayersSql(grant)})`;
}

/** A condition on the `"Claim"` that the query calls `claim`; `mentions` is what `mentionsInSight` is called there. */
export function claimInSight(grant: Grant<ProjectPermission>): Prisma.Sql {
  if (grant.sight === 'all') return Prisma.sql`TRUE`;
  return Prisma.sql`(claim."createdById" = ${grant.actor.accountId}::uuid
    OR EXISTS (SELECT FROM ${mentionsInSight(grant)} seen WHERE seen.head = claim."id"))`;
}

/** Those of the claims that are in sight. One that was merged is seen with what it stands under. */
export async function listSeenClaims(
  grant: Grant<ProjectPermission>,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db().$queryRaw`
    SELECT asked."id"::text AS "id"
      FROM "Claim" asked
      JOIN "Claim" claim ON claim."projectId" = asked."projectId"
       AND claim."id" = COALESCE(asked."mergedIntoId", asked."id")
     WHERE asked."projectId" = ${grant.projectId}::uuid
       AND asked."id" = ANY (${[...ids]}::uuid[]) AND ${claimInSight(grant)}`;
  return new Set(
    z
      .array(z.object({ id: z.string() }))
      .parse(rows)
      .map(({ id }) => id),
  );
}
