/** Which claims an annotation may express: searched for, or proposed by likeness; and those it mentions already. */
import 'server-only';
import { z } from 'zod';
import { foldWidth } from '@/domain/article/width';
import { type ClaimCandidate, rankClaims } from '@/domain/provenance/claim-likeness';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { claimInSight, mentionsInSight } from './claim-sight';
import { visibleLayers } from './sight';
import { loadNames } from './source-row';

type Reading = Grant<'claim:read'>;

export interface ClaimsOfMark {
  /** Those it mentions, by text. */
  readonly joined: readonly { readonly id: string; readonly text: string }[];
  readonly candidates: readonly ClaimCandidate[];
}

/** As many as are compared by figures as well, and as are shown. */
const mostCompared = 60;
const mostShown = 8;

/** Null where the annotation is not in sight, or not there. `q` as typed; empty asks for what is alike. */
export async function findClaimsFor(
  grant: Reading,
  { annotation: id, q }: { readonly annotation: string; readonly q: string },
): Promise<ClaimsOfMark | null> {
  const mark = await db().annotation.findFirst({
    where: {
      projectId: grant.projectId,
      id,
      erasedAt: null,
      layer: visibleLayers(grant),
      version: { article: { deletedAt: null } },
    },
    select: { exact: true, speakerId: true },
  });
  if (mark === null) return null;
  const names = await loadNames(grant);
  const query = q.replaceAll('\0', '').trim();
  const rows = await compare(grant, { id, ...mark }, query);
  const found = Rows.parse(rows).map(({ speaks, ...row }) => {
    const name = mark.speakerId === null ? undefined : names.get(mark.speakerId)?.name;
    return { ...row, speakers: speaks && name !== undefined ? [name] : [] };
  });
  return {
    joined: await listJoined(grant, id),
    candidates: rankClaims(mark.exact, found, mostShown, query !== ''),
  };
}

const Rows = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    mentions: z.number(),
    similarity: z.number(),
    speaks: z.boolean(),
    linked: z.boolean(),
    words: z.array(z.string()),
  }),
);

type Compared = { readonly id: string; readonly exact: string; readonly speakerId: string | null };

/** A merged speaker is who it stands under. */
function standing(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT COALESCE(source."mergedIntoId", source."id") FROM "Source" source
    WHERE source."projectId" = said."projectId" AND source."id" = ${column})`;
}

async function compare(grant: Reading, mark: Compared, query: string) {
  const like = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const wanted = query === '' ? Prisma.sql`TRUE` : Prisma.sql`claim."text" ILIKE ${like}`;
  const near = query === '' ? mark.exact : foldWidth(query);
  return db().$queryRaw`
    WITH seen AS MATERIALIZED (SELECT * FROM ${mentionsInSight(grant)} mentions),
    told AS (
      SELECT seen.head, count(DISTINCT said."id")::int AS mentions, array_agg(said."exact") AS words,
             COALESCE(bool_or(${standing(Prisma.sql`said."speakerId"`)} =
               ${standing(Prisma.sql`${mark.speakerId}::uuid`)}), FALSE) AS speaks,
             bool_or(said."id" = ${mark.id}::uuid) AS joined,
             bool_or(EXISTS (
               SELECT FROM "Link" link WHERE link."projectId" = said."projectId" AND link."erasedAt" IS NULL
                  AND ((link."annotationId" = ${mark.id}::uuid AND link."targetAnnotationId" = said."id")
                    OR (link."annotationId" = said."id" AND link."targetAnnotationId" = ${mark.id}::uuid)))) AS linked
        FROM seen JOIN "Annotation" said
          ON said."projectId" = ${grant.projectId}::uuid AND said."id" = seen."annotationId"
       GROUP BY seen.head)
    SELECT claim."id"::text AS "id", claim."text",
           similarity(claim."text", ${near})::float8 AS "similarity",
           COALESCE(told.mentions, 0) AS "mentions", COALESCE(told.words, '{}') AS "words",
           COALESCE(told.speaks, FALSE) AS "speaks", COALESCE(told.linked, FALSE) AS "linked"
      FROM "Claim" claim LEFT JOIN told ON told.head = claim."id"
     WHERE claim."projectId" = ${grant.projectId}::uuid AND claim."mergedIntoId" IS NULL
       AND claim."retiredAt" IS NULL AND ${claimInSight(grant)}
       AND COALESCE(told.joined, FALSE) = FALSE AND ${wanted}
     ORDER BY "linked" DESC, "speaks" DESC, "similarity" DESC, claim."id" LIMIT ${mostCompared}`;
}

async function listJoined(grant: Reading, annotation: string) {
  const rows = await db().$queryRaw`
    SELECT claim."id"::text AS "id", claim."text"
      FROM ${mentionsInSight(grant)} seen
      JOIN "Claim" claim ON claim."projectId" = ${grant.projectId}::uuid AND claim."id" = seen.head
     WHERE seen."annotationId" = ${annotation}::uuid AND claim."retiredAt" IS NULL
     ORDER BY claim."text", claim."id"`;
  return z.array(z.object({ id: z.string(), text: z.string() })).parse(rows);
}
