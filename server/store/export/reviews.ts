/** What was said about annotations: standing verdicts, comments that were not withdrawn. */
import 'server-only';
import { z } from 'zod';
import type { Person } from '@/domain/exchange/record/field';
import type { CommentRecord, VerdictRecord } from '@/domain/exchange/record/review';
import type { VerdictKind } from '@/domain/review/verdict';
import { Prisma } from '@/prisma/generated/client';
import type { LabelNames } from './codebooks';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

interface VerdictRow extends Person {
  readonly annotationId: string;
  readonly verdict: VerdictKind;
  readonly change: unknown;
  readonly comment: string;
  readonly annotationRevision: number;
  readonly at: Date;
}

const Change = z.object({ label: z.guid().nullable() }).nullable();

/** By annotation; each annotation's by time, then reviewer. A changed label is named as the newest codebook does. */
export async function listVerdicts(
  snapshot: Snapshot,
  projectId: string,
  annotationIds: readonly string[],
  labelOf: LabelNames,
): Promise<Map<string, VerdictRecord[]>> {
  const rows = await snapshot.query<VerdictRow>(Prisma.sql`
    SELECT verdict."annotationId", verdict.verdict, verdict.change, verdict.comment,
           verdict."annotationRevision", verdict.at, reviewer.id, reviewer.name
      FROM "Verdict" verdict JOIN "Account" reviewer ON reviewer.id = verdict."reviewerId"
     WHERE verdict."projectId" = ${projectId}::uuid
       AND verdict."annotationId" = ANY (${annotationIds}::uuid[]) AND verdict."withdrawnAt" IS NULL
     ORDER BY verdict.at, reviewer.id`);
  return grouped(rows, annotationOf, (row) => {
    const { id, name, verdict, comment, annotationRevision } = row;
    const change = Change.parse(row.change);
    const changedTo = change && labelOf(change.label, 0);
    const at = row.at.toISOString();
    return { reviewer: { id, name }, verdict, changedTo, comment, annotationRevision, at };
  });
}

interface CommentRow extends CommentText {
  readonly annotationId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
}
type CommentText = Pick<CommentRecord, 'id' | 'body'>;

/** By annotation; each annotation's by time, then id. */
export async function listComments(
  snapshot: Snapshot,
  projectId: string,
  annotationIds: readonly string[],
): Promise<Map<string, CommentRecord[]>> {
  const rows = await snapshot.query<CommentRow>(Prisma.sql`
    SELECT comment."annotationId", comment.id, comment.body, comment."createdAt",
           author.id AS "authorId", author.name AS "authorName"
      FROM "Comment" comment JOIN "Account" author ON author.id = comment."authorId"
     WHERE comment."projectId" = ${projectId}::uuid
       AND comment."annotationId" = ANY (${annotationIds}::uuid[]) AND comment."withdrawnAt" IS NULL
     ORDER BY comment."createdAt", comment.id`);
  return grouped(rows, annotationOf, ({ id, authorId, authorName, body, createdAt }) => ({
    id,
    author: { id: authorId, name: authorName },
    body,
    createdAt: createdAt.toISOString(),
  }));
}

const annotationOf = ({ annotationId }: { readonly annotationId: string }) => annotationId;
