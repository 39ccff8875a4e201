/** The claims that may be known, in the order of the exports, and which of them annotations mention. */
import 'server-only';
import type { Aspect } from '@/domain/claim/link';
import type { ClaimRecord, MentionRecord } from '@/domain/exchange/record/claim';
import type { GradeRecord } from '@/domain/exchange/record/grade';
import type { Stance } from '@/domain/provenance/mention';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { claimInSight } from '../claim-sight';
import { listClaimCredibilities } from './grades';
import { grouped } from './grouped';
import { fetchRows, type Snapshot } from './snapshot';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
  readonly mergedIntoId: string | null;
  readonly verdict: string | null;
  readonly verdictScale: string[];
  readonly verdictReason: string;
  readonly verdictAt: Date | null;
  readonly judgeId: string | null;
  readonly judgeName: string | null;
  readonly makerId: string;
  readonly makerName: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** A table of the claims in sight; one that was merged is seen with what it stands under. To be followed by an order. */
export function claimsAsked(grant: Grant<'export:read'>): Prisma.Sql {
  return Prisma.sql`"Claim" recorded
      JOIN "Claim" claim ON claim."projectId" = recorded."projectId"
       AND claim.id = COALESCE(recorded."mergedIntoId", recorded.id)
     WHERE recorded."projectId" = ${grant.projectId}::uuid AND ${claimInSight(grant)}`;
}

export async function* readClaims(
  snapshot: Snapshot,
  grant: Grant<'export:read'>,
): AsyncGenerator<ClaimRecord> {
  for await (const rows of fetchRows<Row>(snapshot, 'claims', 500, statement(grant))) {
    const ids = rows.map(({ id }) => id);
    const grades = await listClaimCredibilities(snapshot, grant.projectId, ids);
    for (const row of rows) yield toRecord(row, grades.get(row.id) ?? []);
  }
}

function statement(grant: Grant<'export:read'>): Prisma.Sql {
  return Prisma.sql`
    SELECT seen.id, seen.text, seen.revision, seen."mergedIntoId", seen.verdict, seen."verdictScale",
           seen."verdictReason", seen."verdictAt", judge.id AS "judgeId", judge.name AS "judgeName",
           maker.id AS "makerId", maker.name AS "makerName", seen."createdAt", seen."retiredAt"
      FROM (SELECT recorded.* FROM ${claimsAsked(grant)}) seen
      JOIN "Account" maker ON maker.id = seen."createdById"
      LEFT JOIN "Account" judge ON judge.id = seen."verdictById"
     ORDER BY seen."createdAt", seen.id`;
}

function toRecord(row: Row, grades: GradeRecord[]): ClaimRecord {
  const { id, text, revision, mergedIntoId, makerId, makerName } = row;
  return {
    id,
    text,
    mergedIntoId,
    verdict: toVerdict(row),
    grades,
    revision,
    createdBy: { id: makerId, name: makerName },
    createdAt: row.createdAt.toISOString(),
    retiredAt: row.retiredAt?.toISOString() ?? null,
  };
}

function toVerdict(row: Row): ClaimRecord['verdict'] {
  const { verdict: word, verdictScale: scale, verdictReason: reason, judgeId, judgeName } = row;
  if (word === null) return null;
  const by = judgeId === null ? null : { id: judgeId, name: judgeName ?? '' };
  return { word, scale, reason, by, at: row.verdictAt?.toISOString() ?? null };
}

interface MentionRow {
  readonly annotationId: string;
  readonly claimId: string;
  readonly recordedClaimId: string;
  readonly text: string;
  readonly aspect: Aspect;
  readonly stance: Stance | null;
  readonly joinedAt: Date;
  readonly joinerId: string;
  readonly joinerName: string;
}

/** By annotation, each known to be in sight, and so is what it mentions; by time, then recorded id. */
export async function listMentions(
  snapshot: Snapshot,
  projectId: string,
  annotationIds: readonly string[],
): Promise<Map<string, MentionRecord[]>> {
  const rows = await snapshot.query<MentionRow>(Prisma.sql`
    SELECT mention."annotationId", mention."claimId" AS "recordedClaimId", standing.id AS "claimId",
           standing.text, mention.aspect, mention.stance, mention."joinedAt",
           joiner.id AS "joinerId", joiner.name AS "joinerName"
      FROM "ClaimMention" mention
      JOIN "Claim" recorded ON recorded."projectId" = mention."projectId" AND recorded.id = mention."claimId"
      JOIN "Claim" standing ON standing."projectId" = recorded."projectId"
       AND standing.id = COALESCE(recorded."mergedIntoId", recorded.id)
      JOIN "Account" joiner ON joiner.id = mention."joinedById"
     WHERE mention."projectId" = ${projectId}::uuid
       AND mention."annotationId" = ANY (${annotationIds}::uuid[])
     ORDER BY mention."joinedAt", mention."claimId"`);
  return grouped(rows, ({ annotationId }) => annotationId, toMention);
}

function toMention({ annotationId: _, joinerId, joinerName, joinedAt, ...said }: MentionRow) {
  const joinedBy = { id: joinerId, name: joinerName };
  return { ...said, joinedBy, joinedAt: joinedAt.toISOString() };
}
