/** The links that start from annotations, each target with its words where it may be seen. */
import 'server-only';
import type { Aspect, Relation } from '@/domain/claim/link';
import type { EvidenceState } from '@/domain/evidence/evidence';
import type { LinkRecord, Place, TargetRecord } from '@/domain/exchange/record/link';
import { codePoint } from '@/domain/text/offset';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { visibleLayersSql } from '../sight';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

/** What a target's place is made of is null throughout where it may not be seen. */
type PlaceRow = { readonly [Part in keyof Place]: Place[Part] | null };

interface Row extends PlaceRow {
  readonly annotationId: string;
  readonly id: string;
  readonly relation: Relation;
  readonly aspect: Aspect;
  readonly note: string;
  readonly revision: number;
  readonly createdAt: Date;
  readonly targetAnnotationId: string | null;
  readonly targetText: string | null;
  readonly evidenceId: string | null;
  readonly address: string | null;
  readonly state: EvidenceState | null;
  readonly title: string | null;
  readonly retrievedAt: Date | null;
  readonly sha256: string | null;
}

/** By annotation; each annotation's by time, then id. */
export async function listLinks(
  snapshot: Snapshot,
  grant: Grant<'export:read'>,
  annotationIds: readonly string[],
): Promise<Map<string, LinkRecord[]>> {
  const rows = await snapshot.query<Row>(statement(grant, annotationIds));
  return grouped(rows, ({ annotationId }) => annotationId, toRecord);
}

function statement(grant: Grant<'export:read'>, annotationIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT link."annotationId", link.id, link.relation, link.aspect, link.note, link.revision,
           link."createdAt", link."targetAnnotationId", link."targetText", link."evidenceId",
           evidence.address, evidence.state, evidence.title, evidence."retrievedAt", evidence.sha256,
           article.id AS "articleId", article.title AS "articleTitle",
           version.id AS "versionId", version.number AS "versionNumber",
           COALESCE(target.start, link."targetStart") AS start,
           COALESCE(target."end", link."targetEnd") AS "end",
           COALESCE(target.exact, link."targetExact") AS exact,
           COALESCE(target.prefix, link."targetPrefix") AS prefix,
           COALESCE(target.suffix, link."targetSuffix") AS suffix
      FROM "Link" link
      LEFT JOIN "Evidence" evidence
        ON evidence."projectId" = link."projectId" AND evidence.id = link."evidenceId"
      LEFT JOIN ("Annotation" target JOIN "Layer" layer
        ON layer."projectId" = target."projectId" AND layer.id = target."layerId")
        ON target."projectId" = link."projectId" AND target.id = link."targetAnnotationId"
           AND target."erasedAt" IS NULL AND ${visibleLayersSql(grant)}
      LEFT JOIN ("ArticleVersion" version JOIN "Article" article
        ON article."projectId" = version."projectId" AND article.id = version."articleId"
           AND article."deletedAt" IS NULL)
        ON version."projectId" = link."projectId"
           AND version.id = COALESCE(target."versionId", link."targetVersionId")
     WHERE link."projectId" = ${grant.projectId}::uuid
       AND link."annotationId" = ANY (${annotationIds}::uuid[]) AND link."erasedAt" IS NULL
     ORDER BY link."createdAt", link.id`;
}

function toRecord(row: Row): LinkRecord {
  const { id, relation, aspect, note, revision } = row;
  const createdAt = row.createdAt.toISOString();
  return { id, relation, aspect, target: toTarget(row), note, revision, createdAt };
}

function toTarget(row: Row): TargetRecord {
  const { targetAnnotationId: annotationId, targetText: text } = row;
  if (annotationId !== null) return { kind: 'annotation', annotationId, place: toPlace(row) };
  if (row.evidenceId !== null) return toEvidence(row, row.evidenceId);
  if (text !== null) return { kind: 'text', text };
  return { kind: 'span', place: toPlace(row) };
}

function toEvidence(row: Row, evidenceId: string): TargetRecord {
  const { address, state, title, sha256 } = row;
  if (address === null || state === null) throw new Error(`evidence ${evidenceId} is not there`);
  const retrievedAt = row.retrievedAt?.toISOString() ?? null;
  return { kind: 'evidence', evidenceId, address, state, title, retrievedAt, sha256 };
}

function toPlace(row: PlaceRow): Place | null {
  const { articleId, articleTitle, versionId, versionNumber, start, end } = row;
  if (articleId === null || articleTitle === null || versionId === null) return null;
  if (versionNumber === null || start === null || end === null) return null;
  const span = { start: codePoint(start), end: codePoint(end) };
  const { exact, prefix, suffix } = row;
  if (exact === null || prefix === null || suffix === null) return null;
  return { articleId, articleTitle, versionId, versionNumber, ...span, exact, prefix, suffix };
}
