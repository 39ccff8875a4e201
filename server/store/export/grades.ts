/** What graders hold of annotations and of sources: the last word of each, as long as it was not taken back. */
import 'server-only';
import type { GradeRecord } from '@/domain/exchange/record/grade';
import { standingGrades } from '@/domain/provenance/grade';
import { Prisma } from '@/prisma/generated/client';
import { type GradeRow, toGrade } from '../grade-row';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

interface Row extends GradeRow {
  readonly subjectId: string;
  readonly graderName: string;
  readonly proposerName: string | null;
}

type Held = Map<string, GradeRecord[]>;

/** By annotation; each annotation's in the order in which they were given. */
export async function listCredibilities(
  snapshot: Snapshot,
  projectId: string,
  annotationIds: readonly string[],
): Promise<Held> {
  const subject = Prisma.sql`
    SELECT id AS "subjectId", id FROM unnest(${annotationIds}::uuid[]) AS asked (id)`;
  return listHeld(snapshot, projectId, subject, Prisma.sql`grade."annotationId"`);
}

/** By source; of each, and of all that were merged into it. */
export async function listReliabilities(
  snapshot: Snapshot,
  projectId: string,
  sourceIds: readonly string[],
): Promise<Held> {
  if (sourceIds.length === 0) return new Map();
  const family = Prisma.sql`
    SELECT id AS "subjectId", id FROM unnest(${sourceIds}::uuid[]) AS asked (id)
    UNION
    SELECT subject."subjectId", next.id FROM subject
      JOIN "Source" next ON next."projectId" = ${projectId}::uuid AND next."mergedIntoId" = subject.id`;
  return listHeld(snapshot, projectId, family, Prisma.sql`grade."sourceId"`);
}

/** By claim; of each, and of all that were merged into it. */
export async function listClaimCredibilities(
  snapshot: Snapshot,
  projectId: string,
  claimIds: readonly string[],
): Promise<Held> {
  const family = Prisma.sql`
    SELECT id AS "subjectId", id FROM unnest(${claimIds}::uuid[]) AS asked (id)
    UNION ALL
    SELECT merged."mergedIntoId", merged.id FROM "Claim" merged
     WHERE merged."projectId" = ${projectId}::uuid AND merged."mergedIntoId" = ANY (${claimIds}::uuid[])`;
  return listHeld(snapshot, projectId, family, Prisma.sql`grade."claimId"`);
}

async function listHeld(
  snapshot: Snapshot,
  projectId: string,
  subject: Prisma.Sql,
  key: Prisma.Sql,
): Promise<Held> {
  const rows = await snapshot.query<Row>(Prisma.sql`
    WITH RECURSIVE subject AS (${subject})
    SELECT subject."subjectId", grade.*, grader.name AS "graderName", proposer.name AS "proposerName"
      FROM subject
      JOIN "Grade" grade ON grade."projectId" = ${projectId}::uuid AND ${key} = subject.id
      JOIN "Account" grader ON grader.id = grade."graderId"
      LEFT JOIN "Account" proposer ON proposer.id = grade."proposerId"
     ORDER BY grade.at, grade.number, grade."graderId"`);
  const words = grouped(rows, ({ subjectId }) => subjectId, toWord);
  return new Map([...words].map(([id, given]) => [id, standingGrades(given).map(toRecord)]));
}

type Word = ReturnType<typeof toWord>;

function toWord(row: Row) {
  const { graderName, proposerName, at } = row;
  return { ...toGrade(row), graderName, proposerName, at };
}

function toRecord(word: ReturnType<typeof standingGrades<Word>>[number]): GradeRecord {
  const { grader: id, graderName: name, given, proposed, proposerName, at } = word;
  const { value, scale, wording, reason } = given;
  const { proposer } = given;
  return {
    grader: { id, name },
    value,
    scale,
    wording,
    reason,
    proposed,
    proposer: proposer === null ? null : { id: proposer, name: proposerName ?? '' },
    at: at.toISOString(),
  };
}
