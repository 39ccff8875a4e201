/** Returns to the pool what was assigned and lies untouched: whenever somebody looks, and by their word. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted } from '@/domain/outcome';
import { Prisma } from '@/prisma/generated/client';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { inProjectTurn } from './project-turn';

const Row = z.object({ id: z.string(), assigner: z.string() });

/** How many went back. The history says of each that it lapsed, in the name of whoever had assigned it. */
export async function lapseAbandoned({
  projectId,
}: Grant<'article:read'> | Grant<'assignment:list'> | Grant<'assignment:edit'>): Promise<number> {
  const abandoned = await findAbandoned(db(), projectId, Prisma.empty);
  let lapsed = 0;
  for (const actorId of new Set(abandoned.map(({ assigner }) => assigner))) {
    const of = { projectId, actorId, command: randomUUID() };
    const done = await inProjectTurn(of, (tx, now) => lapseOf(tx, projectId, actorId, now));
    if (done.ok) lapsed += done.value ?? 0;
  }
  return lapsed;
}

/** Looks again, since somebody may have begun, or looked, meanwhile. */
async function lapseOf(tx: Transaction, projectId: string, assigner: string, now: Date) {
  const rows = await findAbandoned(tx, projectId, Prisma.sql`FOR UPDATE OF a`);
  const assignments = rows.filter((row) => row.assigner === assigner).map(({ id }) => id);
  if (assignments.length === 0) return { ok: false, refusal: 'nothing-abandoned' } as const;
  await tx.assignment.updateMany({
    where: { projectId, id: { in: assignments } },
    data: { withdrawnAt: now, revision: { increment: 1 } },
  });
  return accepted({
    value: assignments.length,
    change: { kind: 'lapse-assignments', assignments },
    inverse: { kind: 'restore-assignments', assignments },
  } as const);
}

/**
 * Days count from the last of: given or moved, marked, due. What was given to somebody who cannot work on it any
 * more goes back at once.
 */
async function findAbandoned(
  tx: Pick<Transaction, '$queryRaw'>,
  projectId: string,
  lock: Prisma.Sql,
): Promise<z.infer<typeof Row>[]> {
  const rows = await tx.$queryRaw`
    SELECT a."id"::text, a."assignedById"::text AS "assigner"
      FROM "Assignment" a JOIN "Project" p ON p."id" = a."projectId"
     WHERE a."projectId" = ${projectId}::uuid AND a."withdrawnAt" IS NULL
       AND a."state" IN ('open', 'in-progress', 'returned')
       AND (NOT ${mayWork} OR GREATEST(
              a."movedAt", (a."dueOn"::date + 1)::timestamp AT TIME ZONE 'UTC', ${lastMark}
            ) < now() - p."lapseDays" * interval '1 day')
     ORDER BY a."id" ${lock}`;
  return z.array(Row).parse(rows);
}

const mayWork = Prisma.sql`EXISTS (
  SELECT FROM "Member" m JOIN "Account" who ON who."id" = m."accountId"
   WHERE m."projectId" = a."projectId" AND m."accountId" = a."assigneeId" AND who."closedAt" IS NULL
     AND (m."role" IN ('owner', 'reviewer') OR (m."role" = 'annotator' AND a."purpose" <> 'review')))`;

const lastMark = Prisma.sql`(
  SELECT max(mark."updatedAt")
    FROM "ArticleVersion" v
    JOIN "Layer" l ON l."projectId" = v."projectId" AND l."versionId" = v."id" AND l."authorId" = a."assigneeId"
    JOIN "Annotation" mark ON mark."projectId" = l."projectId" AND mark."layerId" = l."id"
   WHERE v."projectId" = a."projectId" AND v."articleId" = a."articleId")`;
