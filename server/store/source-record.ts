/** How what a source claimed turned out, as far as the reader may see who claimed what. */
import 'server-only';
import { z } from 'zod';
import { standingGrades, valuesHeld } from '@/domain/provenance/grade';
import type { SourceRecordSight } from '@/domain/provenance/source-sight';
import { outcomeOf, recordOf } from '@/domain/provenance/track-record';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { mentionsInSight } from './claim-sight';
import { inOrderGiven, toGrade } from './grade-row';
import { listFamily } from './source-merges';

const Claimed = z.object({ claim: z.string(), at: z.string().nullable() });

export async function loadSourceRecord(
  grant: Grant<'claim:read'>,
  source: string,
): Promise<SourceRecordSight> {
  const { projectId } = grant;
  const ids = await listFamily(db(), projectId, source);
  const claimed = z.array(Claimed).parse(await db().$queryRaw(claimedBy(grant, ids)));
  const grades = { orderBy: inOrderGiven.slice() };
  const rows = await db().claim.findMany({
    where: { projectId, id: { in: claimed.map(({ claim }) => claim) }, retiredAt: null },
    include: { grades, merged: { select: { grades } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const claims = claimed.flatMap(({ claim, at }) => {
    const row = byId.get(claim);
    if (row === undefined) return [];
    const given = [...row.grades, ...row.merged.flatMap((merged) => merged.grades)].map(toGrade);
    return [{ claim, at, text: row.text, outcome: outcomeOf(valuesHeld(standingGrades(given))) }];
  });
  return { claims, record: recordOf(claims) };
}

/** Claims whose content the source asserted, and when it first did, the newest first; not those it only spoke against. */
function claimedBy(grant: Grant<'claim:read'>, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT seen.head::text AS "claim", min(article."publishedAt") AS "at"
      FROM ${mentionsInSight(grant)} seen
      JOIN "Annotation" said ON said."projectId" = ${grant.projectId}::uuid AND said."id" = seen."annotationId"
      JOIN "ArticleVersion" version ON version."projectId" = said."projectId" AND version."id" = said."versionId"
      JOIN "Article" article ON article."projectId" = version."projectId" AND article."id" = version."articleId"
     WHERE said."speakerId" = ANY (${[...ids]}::uuid[]) AND seen."aspect" = 'content'
       AND (seen."stance" IN ('asserts', 'repeats', 'confirms') OR seen."stance" IS NULL AND NOT EXISTS (
         SELECT FROM "Link" link
          WHERE link."projectId" = said."projectId" AND link."annotationId" = said."id"
            AND link."erasedAt" IS NULL AND link."relation" IN ('denies', 'contradicts', 'could-not-verify')))
     GROUP BY seen.head ORDER BY "at" DESC NULLS LAST, seen.head`;
}
