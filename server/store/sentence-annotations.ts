/** The annotations on sentences that were found, as far as whoever asks may see. */
import 'server-only';
import { z } from 'zod';
import type { AnnotationThere, SentenceHit } from '@/domain/article/sentence-hit';
import { overlaps } from '@/domain/text/span';
import { db } from '../db';
import type { Grant } from '../gate';
import { toSpan } from './annotation-row';
import { visibleLayersSql } from './sight';

type Bare = Omit<SentenceHit, 'annotations'>;

const Row = z.object({
  id: z.string(),
  version: z.string(),
  label: z.string(),
  authorName: z.string().nullable(),
  start: z.number(),
  end: z.number(),
});

/** "No statement" is left out: there is nothing in it to link to. */
export async function listAnnotationsThere(
  grant: Grant<'article:read'>,
  hits: readonly Bare[],
): Promise<SentenceHit[]> {
  const rows = hits.length === 0 ? [] : await listOn(grant, hits);
  return hits.map((hit) => ({
    ...hit,
    annotations: rows
      .filter((row) => row.version === hit.versionId && overlaps(row.there.span, hit.span))
      .map(({ there }) => there),
  }));
}

async function listOn(
  grant: Grant<'article:read'>,
  hits: readonly Bare[],
): Promise<{ version: string; there: AnnotationThere }[]> {
  const rows = await db().$queryRaw`
    SELECT DISTINCT mark."id"::text, mark."versionId"::text AS "version", mark."labelId"::text AS "label",
           author."name" AS "authorName", mark."start", mark."end"
      FROM unnest(${hits.map(({ versionId }) => versionId)}::uuid[],
                  ${hits.map(({ span }) => span.start)}::int[],
                  ${hits.map(({ span }) => span.end)}::int[]) AS hit ("version", "start", "end")
      JOIN "Annotation" mark ON mark."projectId" = ${grant.projectId}::uuid
       AND mark."versionId" = hit."version"
       AND mark."start" < hit."end" AND hit."start" < mark."end"
      JOIN "Layer" layer ON layer."projectId" = mark."projectId" AND layer."id" = mark."layerId"
      LEFT JOIN "Account" author ON author."id" = layer."authorId"
     WHERE mark."erasedAt" IS NULL AND mark."labelId" IS NOT NULL AND ${visibleLayersSql(grant)}
     ORDER BY mark."start", mark."end" DESC, mark."id"::text`;
  return z
    .array(Row)
    .parse(rows)
    .map(({ version, start, end, ...there }) => ({
      version,
      there: { ...there, span: toSpan(start, end) },
    }));
}
