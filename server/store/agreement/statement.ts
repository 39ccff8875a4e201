/** Asks the database for articles with the layers that count, as far as whoever asks may see. */
import 'server-only';
import type { AgreementQuery, Aspect, SentenceFilter } from '@/domain/agreement/query';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { visibleLayersSql } from '../sight';

export type Counting = Grant<'agreement:read'> | Grant<'agreement:follow'>;

/** Layers that are handed in, or adjudicated. */
const handedIn = Prisma.sql`layer.state IN ('submitted', 'adjudicated')`;

/**
 * Who sees the final layer only is told figures over what was handed in, without names or sentences: the page asks for
 * another grant before it shows those.
 */
function counts(grant: Counting, { layers }: AgreementQuery): Prisma.Sql {
  if (grant.sight === 'final') {
    return Prisma.sql`layer."projectId" = ${grant.projectId}::uuid AND ${handedIn}`;
  }
  const seen = visibleLayersSql(grant);
  return layers === 'all' ? seen : Prisma.sql`${seen} AND ${handedIn}`;
}

/** What an annotation says of an aspect, as text. The label itself is known by its place. */
const values: Record<Aspect, Prisma.Sql> = {
  label: Prisma.sql`NULL`,
  span: Prisma.sql`NULL`,
  // What a merge leads to is never merged itself.
  speaker: Prisma.sql`(
    SELECT COALESCE(source."mergedIntoId", source.id) FROM "Source" source
     WHERE source."projectId" = mark."projectId" AND source.id = mark."speakerId")`,
  directness: Prisma.sql`mark.directness`,
  relation: Prisma.sql`(
    SELECT string_agg(DISTINCT link.relation::text, '+' ORDER BY link.relation::text) FROM "Link" link
     WHERE link."projectId" = mark."projectId" AND link."annotationId" = mark.id AND link."erasedAt" IS NULL)`,
  target: Prisma.sql`(
    SELECT string_agg(DISTINCT place.name, '+' ORDER BY place.name)
      FROM "Link" link
      LEFT JOIN "Annotation" target ON target."projectId" = link."projectId" AND target.id = link."targetAnnotationId"
      LEFT JOIN "VersionLayout" there ON there."projectId" = link."projectId"
       AND there."versionId" = COALESCE(link."targetVersionId", target."versionId")
      LEFT JOIN "Evidence" evidence ON evidence."projectId" = link."projectId" AND evidence.id = link."evidenceId"
     CROSS JOIN LATERAL (SELECT COALESCE(evidence.address, link."targetText", there."versionId" || ':' || COALESCE((
        SELECT max(edge.at) FROM unnest(there.sentences) WITH ORDINALITY edge (at, nth)
         WHERE edge.nth % 2 = 1 AND edge.at <= COALESCE(link."targetStart", target.start)), 0)) AS name) place
     WHERE link."projectId" = mark."projectId" AND link."annotationId" = mark.id AND link."erasedAt" IS NULL)`,
  credibility: Prisma.sql`(
    SELECT NULLIF(grade.value, '6') FROM "Grade" grade
     WHERE grade."projectId" = mark."projectId" AND grade."annotationId" = mark.id
       AND grade."graderId" = layer."authorId" AND NOT grade.proposed
     ORDER BY grade.number DESC LIMIT 1)`,
};

/** Which of the articles: one, or some, where that is asked for; from a sentence's version on. */
export interface Extent extends Pick<SentenceFilter, 'article' | 'after'> {
  readonly articles?: readonly string[] | undefined;
}

/** In the order of import. `labels` in their precedence: a mark tells the place of its label, no statement the one behind all. */
export function judgedStatement(
  grant: Counting,
  query: AgreementQuery,
  labels: readonly string[],
  { article, after, articles }: Extent,
): Prisma.Sql {
  const { projectId } = grant;
  const among = articles ?? (article === null ? null : [article]);
  return Prisma.sql`
    SELECT version.id, version.article, version.length, layout.regions, layout.sentences,
           judged.layers, to_char(judged.at AT TIME ZONE 'UTC', 'YYYY-MM') AS month
      FROM (${versionsStatement(grant, among, after)}) version
      JOIN "VersionLayout" layout ON layout."projectId" = ${projectId}::uuid AND layout."versionId" = version.id
     CROSS JOIN LATERAL (
       SELECT json_agg(json_build_object('author', layer."authorId", 'marks', marks.list)
                       ORDER BY layer."createdAt", layer.id) AS layers,
              max(rounds.at) FILTER (WHERE layer."authorId" IS NOT NULL) AS at
         FROM "Layer" layer
        CROSS JOIN LATERAL (SELECT max(round."submittedAt") AS at FROM "LayerRound" round
          WHERE round."projectId" = layer."projectId" AND round."layerId" = layer.id) rounds
        CROSS JOIN LATERAL (
          SELECT json_agg(json_build_array(mark.start, mark."end",
                   COALESCE(array_position(${labels}::uuid[], mark."labelId") - 1, ${labels.length}::int),
                   ${values[query.of]})) AS list
            FROM "Annotation" mark
           WHERE mark."projectId" = layer."projectId" AND mark."layerId" = layer.id AND mark."erasedAt" IS NULL) marks
        WHERE layer."versionId" = version.id AND ${counts(grant, query)}) judged
     WHERE judged.layers IS NOT NULL
     ORDER BY version.imported, version.id`;
}

/** Sorted before anything is read of them, so that the first can be read while the rest waits. */
function versionsStatement(
  { projectId }: Counting,
  among: readonly string[] | null,
  after: Extent['after'],
): Prisma.Sql {
  const from = after?.version ?? null;
  return Prisma.sql`
    SELECT version.id, version."articleId" AS article, version.length, article."createdAt" AS imported
      FROM "Article" article
      JOIN "ArticleVersion" version ON version."projectId" = article."projectId" AND version."articleId" = article.id
     WHERE article."projectId" = ${projectId}::uuid AND article."deletedAt" IS NULL
       AND (${among}::uuid[] IS NULL OR article.id = ANY (${among}::uuid[]))
       AND (${from}::uuid IS NULL OR (article."createdAt", version.id) >= (
         SELECT known."createdAt", first.id FROM "ArticleVersion" first JOIN "Article" known
             ON known."projectId" = first."projectId" AND known.id = first."articleId"
          WHERE first."projectId" = ${projectId}::uuid AND first.id = ${from}::uuid))
     ORDER BY article."createdAt", version.id
    OFFSET 0`;
}

/** How many versions that statement would read, and a mark that changes whenever anything does that they hold. */
export function extentStatement(grant: Counting, query: AgreementQuery): Prisma.Sql {
  const { projectId } = grant;
  return Prisma.sql`
    SELECT (SELECT count(DISTINCT layer."versionId") FROM "Layer" layer
              JOIN "ArticleVersion" version ON version."projectId" = layer."projectId" AND version.id = layer."versionId"
              JOIN "Article" article ON article."projectId" = version."projectId"
               AND article.id = version."articleId" AND article."deletedAt" IS NULL
             WHERE ${counts(grant, query)})::int AS versions,
           concat_ws('/',
             (SELECT sum(stream.seq) FROM "HistoryStream" stream WHERE stream."projectId" = ${projectId}::uuid),
             (SELECT count(*) || '-' || count(*) FILTER (WHERE layer.state IN ('submitted', 'adjudicated'))
                FROM "Layer" layer WHERE layer."projectId" = ${projectId}::uuid),
             (SELECT max(number) FROM "CodebookVersion" WHERE "projectId" = ${projectId}::uuid)) AS state`;
}
