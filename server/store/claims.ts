/** A page of the project's claims, as far as the reader may know of them. */
import 'server-only';
import { z } from 'zod';
import { verdictScaleOf } from '@/domain/provenance/claim';
import type { ClaimLine, ClaimPage } from '@/domain/provenance/claim-line';
import type { ClaimOrder, ClaimQuery } from '@/domain/provenance/claim-query';
import { standingGrades, valuesHeld } from '@/domain/provenance/grade';
import { isOpposition } from '@/domain/provenance/mention';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { contains } from './article-search';
import { gatherClaims, nothingGathered } from './claim-gathering';
import { claimInSight, mentionsInSight } from './claim-sight';
import { inOrderGiven, toGrade } from './grade-row';
import { visibleLayersSql } from './sight';

type Reading = Grant<'claim:read'>;

/** A screen; each of them is weighed. */
const pageSize = 30;

export async function listClaims(grant: Reading, query: ClaimQuery): Promise<ClaimPage> {
  const [ids, total, verdicts] = await Promise.all([
    listFitting(grant, query),
    countSeen(grant),
    listVerdicts(grant),
  ]);
  const { cursor } = query;
  const at = cursor === null ? -1 : ids.indexOf(cursor.id);
  const from = cursor?.side === 'before' ? Math.max(at - pageSize, 0) : at + 1;
  const to = cursor?.side === 'before' && at >= 0 ? at : from + pageSize;
  return {
    lines: await describeClaims(grant, ids.slice(from, to)),
    count: ids.length,
    total,
    earlier: from > 0,
    later: to < ids.length,
    verdicts,
  };
}

const Ids = z.array(z.object({ id: z.string() }));

const keys: Record<ClaimOrder, Prisma.Sql> = {
  made: Prisma.sql`claim."createdAt"`,
  text: Prisma.sql`claim."text"`,
  mentions: Prisma.sql`COALESCE(counted.mentions, 0)`,
};

/** Ids of all that fit, in order; ties go by id. */
async function listFitting(grant: Reading, query: ClaimQuery): Promise<string[]> {
  const way = query.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await db().$queryRaw`
    WITH seen AS MATERIALIZED (SELECT * FROM ${mentionsInSight(grant)} mentions),
    counted AS (SELECT head, count(DISTINCT "annotationId") AS mentions FROM seen GROUP BY head)
    SELECT claim."id"::text AS "id"
      FROM "Claim" claim LEFT JOIN counted ON counted.head = claim."id"
     WHERE ${standing(grant)} AND ${narrowed(grant, query)}
     ORDER BY ${keys[query.order]} ${way}, claim."id"`;
  return Ids.parse(rows).map(({ id }) => id);
}

function standing(grant: Reading): Prisma.Sql {
  return Prisma.sql`claim."projectId" = ${grant.projectId}::uuid AND claim."mergedIntoId" IS NULL
    AND ${claimInSight(grant)}`;
}

function narrowed(grant: Reading, { q, state, verdict }: ClaimQuery): Prisma.Sql {
  const words = q.split(/\s+/u).filter((word) => word !== '');
  const retired = Prisma.sql`(claim."retiredAt" IS NULL) = ${state !== 'retired'}`;
  const conditions = [retired, ...words.map((word) => contains(Prisma.sql`claim."text"`, word))];
  if (verdict !== null) conditions.push(Prisma.sql`claim."verdict" = ${verdict}`);
  if (state === 'undecided') conditions.push(Prisma.sql`claim."verdict" IS NULL`);
  if (state === 'contradicted') conditions.push(opposed(grant));
  if (state === 'uncontradicted') conditions.push(Prisma.sql`NOT ${opposed(grant)}`);
  return Prisma.join(conditions, ' AND ');
}

/** A mention was said to stand against it, or a link in sight leads from what does to one of its mentions. */
function opposed(grant: Reading): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM seen
     WHERE seen.head = claim."id" AND (
       seen."stance" IN ('denies', 'contradicts', 'corrects') OR EXISTS (
         SELECT FROM "Annotation" target
           JOIN "Link" link ON link."projectId" = target."projectId" AND link."erasedAt" IS NULL
            AND link."relation" IN ('denies', 'contradicts')
            AND (link."targetAnnotationId" = target."id" OR (link."targetVersionId" = target."versionId"
              AND link."targetStart" < target."end" AND target."start" < link."targetEnd"))
           JOIN "Annotation" source ON source."projectId" = link."projectId"
            AND source."id" = link."annotationId" AND source."erasedAt" IS NULL AND source."id" <> target."id"
           JOIN "Layer" layer ON layer."projectId" = source."projectId" AND layer."id" = source."layerId"
           JOIN "ArticleVersion" version ON version."projectId" = source."projectId" AND version."id" = source."versionId"
           JOIN "Article" article ON article."projectId" = version."projectId"
            AND article."id" = version."articleId" AND article."deletedAt" IS NULL
          WHERE target."projectId" = ${grant.projectId}::uuid AND target."id" = seen."annotationId"
            AND ${visibleLayersSql(grant)})))`;
}

async function countSeen(grant: Reading): Promise<number> {
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS "count" FROM "Claim" claim WHERE ${standing(grant)}`;
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}

/** In the order of the project's scale; words that it no longer has come after. */
async function listVerdicts(grant: Reading): Promise<string[]> {
  const used = await db().$queryRaw`
    SELECT DISTINCT claim."verdict" AS "id" FROM "Claim" claim
     WHERE ${standing(grant)} AND claim."verdict" IS NOT NULL ORDER BY 1`;
  const scale = await loadVerdictScale(grant);
  return [...new Set([...scale, ...Ids.parse(used).map(({ id }) => id)])];
}

export async function loadVerdictScale({ projectId }: Reading): Promise<readonly string[]> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { verdictScale: true, language: true },
  });
  return verdictScaleOf(project.verdictScale, project.language);
}

async function describeClaims(grant: Reading, ids: readonly string[]): Promise<ClaimLine[]> {
  const { projectId } = grant;
  const [rows, gathered] = await Promise.all([
    db().claim.findMany({
      where: { projectId, id: { in: [...ids] } },
      include: {
        grades: { orderBy: inOrderGiven.slice() },
        merged: { select: { grades: { orderBy: inOrderGiven.slice() } } },
      },
    }),
    gatherClaims(grant, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { mentions, weight } = gathered.get(id) ?? nothingGathered;
    const joined = mentions.filter((mention) => mention.joined);
    const grades = [...row.grades, ...row.merged.flatMap((merged) => merged.grades)].map(toGrade);
    return {
      id,
      text: row.text,
      retired: row.retiredAt !== null,
      mentions: joined.length,
      articles: new Set(joined.map(({ article }) => article.id)).size,
      corroborations: weight.groups.length,
      unresolved: weight.unresolved.length,
      oppositions: mentions.filter(({ stance }) => isOpposition(stance)).length,
      credibility: valuesHeld(standingGrades(grades)),
      verdict: row.verdict,
    };
  });
}

/** A list to choose from, the most like it first. */
const mostOthers = 200;

/** Claims that a claim could be merged into. */
export async function listOtherClaims(
  grant: Reading,
  claim: string,
): Promise<{ readonly id: string; readonly text: string }[]> {
  const rows = await db().$queryRaw`
    SELECT claim."id"::text AS "id", claim."text"
      FROM "Claim" claim JOIN "Claim" own
        ON own."projectId" = claim."projectId" AND own."id" = ${claim}::uuid AND own."id" <> claim."id"
     WHERE ${standing(grant)} AND claim."retiredAt" IS NULL
     ORDER BY similarity(claim."text", own."text") DESC, claim."text", claim."id" LIMIT ${mostOthers}`;
  return z.array(z.object({ id: z.string(), text: z.string() })).parse(rows);
}
