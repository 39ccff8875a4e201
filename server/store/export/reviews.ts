/** What was said about annotations: standing verdicts, comments that were not withdrawn. */
import 'server-only';
import { z } from 'zod';
import type { Person } from '@/domain/exchange/record/field';
import type { CommentRecord, VerdictRecord } from '@/domain/exchange/record/review';
import type { VerdictError, VerdictKind } from '@/domain/review/verdict';
import { Prisma } from '@/prisma/generated/client';
import type { LabelNames } from './codebooks';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

interface VerdictRow extends Person {
  readonly annotationId: string;
  readonly verdict: VerdictKind;
  readonly change: unknown;
  readonly error: VerdictError | null;
  readonly rule: number | null;
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
    SELECT verdict."annotationId", verdict.verdict, verdict.change, verdict.error, verdict.rule,
           verdict.comment, verdict."annotationRevision", verdict.at, reviewer.id, reviewer.name
      FROM "Verdict" verdict JOIN "Account" reviewer ON reviewer.id = verdict."reviewerId"
     WHERE verdict."projectId" = ${projectId}::uuid
       AND verdict."annotationId" = ANY (${annotationIds}::uuid[]) AND verdict."withdrawnAt" IS NULL
     ORDER BY verdict.at, reviewer.id`);
  return grouped(rows, annotationOf, (row) => {
    const { id, name, verdict, error, rule, comment, annotationRevision } = row;
    const change = Change.parse(row.change);
    const changedTo = change && labelOf(change.label, 0);
    const at = row.at.toISOString();
    const said = { verdict, changedTo, error, rule, comment, annotationRevision, at };
    return { reviewer: { id, name }, ...said };
  });
}

interface CommentRow extends CommentText {
  readonly annotationId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolverId: string | null;
  readonly resolverName: string | null;
}
type CommentText = Pick<CommentRecord, 'id' | 'thread' | 'body'>;

/** By annotation; each annotation's by time, then id. Whether a conversation is settled is said of the comment that began it. */
export async function listComments(
  snapshot: Snapshot,
  projectId: string,
  annotationIds: readonly string[],
): Promise<Map<string, CommentRecord[]>> {
  const rows = await snapshot.query<CommentRow>(Prisma.sql`
    SELECT comment."annotationId", comment.id, comment.body, comment."createdAt",
           author.id AS "authorId", author.name AS "authorName", head.id AS thread,
           head."resolvedAt", resolver.id AS "resolverId", resolver.name AS "resolverName"
      FROM "Comment" comment JOIN "Account" author ON author.id = comment."authorId"
      JOIN "Comment" head ON head."projectId" = comment."projectId"
       AND head.id = COALESCE(comment."threadId", comment.id)
      LEFT JOIN "Account" resolver ON resolver.id = head."resolvedById"
     WHERE comment."projectId" = ${projectId}::uuid
       AND comment."annotationId" = ANY (${annotationIds}::uuid[]) AND comment."withdrawnAt" IS NULL
     ORDER BY comment."createdAt", comment.id`);
  return grouped(rows, annotationOf, (row) => ({
    id: row.id,
    thread: row.thread,
    author: { id: row.authorId, name: row.authorName },
    body: row.body,
    createdAt: row.createdAt.toISOString(),
    resolved: toResolved(row),
  }));
}

function toResolved({ resolvedAt, resolverId: id, resolverName }: CommentRow) {
  if (resolvedAt === null) return null;
  return {
    at: resolvedAt.toISOString(),
    by: id === null ? null : { id, name: resolverName ?? '' },
  };
}

const annotationOf = ({ annotationId }: { readonly annotationId: string }) => annotationId;
