/** The decisions that made annotations of the final layer, with those of their marks that may be seen. */
import 'server-only';
import type { DecisionRecord } from '@/domain/exchange/record/decision';
import type { DecisionChoice, MergeRule } from '@/domain/review/decision';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { visibleLayersSql } from '../sight';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

interface Row {
  readonly madeId: string;
  readonly id: string;
  readonly choice: DecisionChoice;
  readonly rule: MergeRule | null;
  readonly at: Date;
  readonly deciderId: string;
  readonly deciderName: string;
}

interface BasisRow {
  readonly decisionId: string;
  readonly annotationId: string;
  readonly revision: number;
  readonly authorId: string | null;
  readonly authorName: string | null;
  /** The marks of the final layer that were taken from it. */
  readonly takenInto: string[];
}

/** By annotation that was made. */
export async function listDecisions(
  snapshot: Snapshot,
  grant: Grant<'export:read'>,
  annotationIds: readonly string[],
): Promise<Map<string, DecisionRecord>> {
  const rows = await snapshot.query<Row>(madeStatement(grant.projectId, annotationIds));
  const ids = [...new Set(rows.map(({ id }) => id))];
  const marks = ids.length === 0 ? [] : await snapshot.query<BasisRow>(basisStatement(grant, ids));
  const bases = grouped(
    marks,
    ({ decisionId }) => decisionId,
    (row) => row,
  );
  return new Map(rows.map((row) => [row.madeId, toRecord(row, bases.get(row.id) ?? [])]));
}

function madeStatement(projectId: string, annotationIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT made."annotationId" AS "madeId", decision.id, decision.choice, decision.rule, decision.at,
           decider.id AS "deciderId", decider.name AS "deciderName"
      FROM "DecisionMark" made
      JOIN "Decision" decision ON decision."projectId" = made."projectId"
       AND decision.id = made."decisionId" AND decision."withdrawnAt" IS NULL
      JOIN "Account" decider ON decider.id = decision."decidedById"
     WHERE made."projectId" = ${projectId}::uuid
       AND made."annotationId" = ANY (${annotationIds}::uuid[])`;
}

/** Whose mark it is, and that it is there, is known to nobody who may not see its layer. */
function basisStatement(grant: Grant<'export:read'>, decisionIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT basis."decisionId", basis."annotationId", basis.revision,
           author.id AS "authorId", author.name AS "authorName",
           ARRAY(SELECT made."annotationId"::text FROM "DecisionMark" made
                  WHERE made."projectId" = basis."projectId" AND made."decisionId" = basis."decisionId"
                    AND made."sourceId" = basis."annotationId") AS "takenInto"
      FROM "DecisionBasis" basis
      JOIN "Annotation" mark ON mark."projectId" = basis."projectId" AND mark.id = basis."annotationId"
      JOIN "Layer" layer ON layer."projectId" = mark."projectId" AND layer.id = mark."layerId"
      LEFT JOIN "Account" author ON author.id = layer."authorId"
     WHERE basis."projectId" = ${grant.projectId}::uuid
       AND basis."decisionId" = ANY (${decisionIds}::uuid[]) AND ${visibleLayersSql(grant)}
     ORDER BY basis."decisionId", basis."annotationId"`;
}

function toRecord(row: Row, marks: readonly BasisRow[]): DecisionRecord {
  const { madeId, id, choice, rule, deciderId, deciderName } = row;
  const taken = marks.find(({ takenInto }) => takenInto.includes(madeId));
  return {
    id,
    choice,
    rule,
    by: { id: deciderId, name: deciderName },
    at: row.at.toISOString(),
    takenFrom: taken === undefined ? null : toBasis(taken),
    basis: marks.map(toBasis),
  };
}

function toBasis({ annotationId, revision, authorId, authorName }: BasisRow) {
  const author = authorId === null ? null : { id: authorId, name: authorName ?? '' };
  return { annotationId, author, revision };
}
