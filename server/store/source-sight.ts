/**
 * Which sources a person may know of. The registry belongs to everybody, but in a blind project a name that only a
 * colleague's marks use would tell what those marks say: until it is seen elsewhere it is not there.
 */
import 'server-only';
import { z } from 'zod';
import type { ProjectPermission } from '@/domain/access/policy';
import { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { visibleLayersSql } from './sight';

/** A condition on the `"Source"` that the query calls `source`. */
export function visibleSourcesSql(grant: Grant<ProjectPermission>): Prisma.Sql {
  if (grant.sight !== 'own-until-submitted') return Prisma.sql`TRUE`;
  return Prisma.sql`(
    source."createdById" = ${grant.actor.accountId}::uuid
    OR EXISTS (SELECT FROM "Member" maker
        WHERE maker."projectId" = source."projectId" AND maker."accountId" = source."createdById"
          AND maker."role" IN ('owner', 'reviewer'))
    OR EXISTS (SELECT FROM "Article" article
        WHERE article."projectId" = source."projectId" AND article."publisherId" = source.id)
    OR EXISTS (SELECT FROM "Relay" relay
        WHERE relay."projectId" = source."projectId" AND relay."sourceId" = source.id
          AND (relay."annotationId" IS NULL OR ${onVisible(grant, Prisma.sql`relay."annotationId"`)}))
    OR EXISTS (SELECT FROM "Annotation" spoken JOIN "Layer" layer
            ON layer."projectId" = spoken."projectId" AND layer.id = spoken."layerId"
        WHERE spoken."projectId" = source."projectId" AND spoken."speakerId" = source.id
          AND ${visibleLayersSql(grant)}))`;
}

function onVisible(grant: Grant<ProjectPermission>, annotation: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM "Annotation" relayed JOIN "Layer" layer
        ON layer."projectId" = relayed."projectId" AND layer.id = relayed."layerId"
     WHERE relayed."projectId" = source."projectId" AND relayed.id = ${annotation}
       AND ${visibleLayersSql(grant)})`;
}

/** Of these rows of the registry those that may be known. What one of them was merged into comes along. */
export async function keepVisible<
  Row extends { readonly id: string; readonly mergedIntoId: string | null },
>(
  tx: Pick<Transaction, '$queryRaw'>,
  grant: Grant<ProjectPermission>,
  rows: readonly Row[],
): Promise<Row[]> {
  if (grant.sight !== 'own-until-submitted') return [...rows];
  const found = z.array(z.object({ id: z.string() })).parse(
    await tx.$queryRaw`
      SELECT source.id::text FROM "Source" source
       WHERE source."projectId" = ${grant.projectId}::uuid AND ${visibleSourcesSql(grant)}`,
  );
  const visible = new Set(found.map(({ id }) => id));
  const standing = rows.flatMap((row) => (visible.has(row.id) ? (row.mergedIntoId ?? []) : []));
  for (const id of standing) visible.add(id);
  return rows.filter(({ id }) => visible.has(id));
}

/** Whether one source may be known; false where there is none, too. */
export async function seesSource(
  tx: Pick<Transaction, '$queryRaw'>,
  grant: Grant<ProjectPermission>,
  id: string,
): Promise<boolean> {
  const found = z.array(z.unknown()).parse(
    await tx.$queryRaw`
      SELECT FROM "Source" source
       WHERE source."projectId" = ${grant.projectId}::uuid AND source.id = ${id}::uuid
         AND ${visibleSourcesSql(grant)}`,
  );
  return found.length > 0;
}
