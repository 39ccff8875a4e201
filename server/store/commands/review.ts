/** Carries out commands on verdicts and comments. */
import 'server-only';
import { z } from 'zod';
import type { ReviewCommand } from '@/domain/claim/command';
import { accepted, refused } from '@/domain/outcome';
import { decideComment, decideVerdict, type Reviewed } from '@/domain/review/decide-review';
import type { Comment, Verdict } from '@/domain/review/verdict';
import { Prisma } from '@/prisma/generated/client';
import { moveReviewing } from '../assignment-moves';
import { visibleLayers } from '../sight';
import { knownLabels } from './codebook';
import type { Context, Handled } from './context';

const Change = z.object({ label: z.guid().nullable() }).nullable();

export function toVerdict(row: Prisma.VerdictGetPayload<object>): Verdict {
  const { annotationId, reviewerId, verdict, comment, annotationRevision, revision } = row;
  return {
    annotation: annotationId,
    reviewer: reviewerId,
    verdict,
    change: Change.parse(row.change),
    comment,
    annotationRevision,
    revision,
    withdrawn: row.withdrawnAt !== null,
  };
}

export async function handleReview(context: Context, command: ReviewCommand): Promise<Handled> {
  switch (command.kind) {
    case 'give-verdict':
    case 'withdraw-verdict':
      return handleVerdict(context, command);
    default:
      return handleComment(context, command);
  }
}

/** The annotation under review, if the person asking may see it and it stands in this version. */
async function loadReviewed(
  context: Context,
  id: string,
): Promise<Reviewed & { layerId: string | null }> {
  const { tx, grant, projectId, versionId, accountId: actor } = context;
  const row = await tx.annotation.findFirst({
    where: { projectId, id, versionId, layer: visibleLayers(grant) },
    select: { id: true, revision: true, erasedAt: true, layerId: true },
  });
  const { knowsLabel } = await knownLabels(context);
  if (row === null) return { annotation: null, actor, knowsLabel, layerId: null };
  const annotation = { id, revision: row.revision, erased: row.erasedAt !== null };
  return { annotation, actor, knowsLabel, layerId: row.layerId };
}

async function handleVerdict(
  context: Context,
  command: Extract<ReviewCommand, { kind: 'give-verdict' | 'withdraw-verdict' }>,
): Promise<Handled> {
  const { tx, projectId, versionId, accountId: reviewerId, now } = context;
  const reviewed = await loadReviewed(context, command.annotation);
  if (reviewed.annotation === null) return refused('annotation-unknown');
  const key = { projectId, annotationId: command.annotation, reviewerId };
  const row = await tx.verdict.findUnique({ where: { projectId_annotationId_reviewerId: key } });
  const decided = decideVerdict(row && toVerdict(row), command, reviewed);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  const { verdict, comment, annotationRevision, revision } = after;
  const change = after.change === null ? Prisma.DbNull : { label: after.change.label };
  const withdrawnAt = after.withdrawn ? now : null;
  const data = { verdict, comment, annotationRevision, revision, change, withdrawnAt, at: now };
  await tx.verdict.upsert({
    where: { projectId_annotationId_reviewerId: key },
    create: { ...key, ...data },
    update: data,
  });
  await moveReviewing(tx, { projectId, versionId, assigneeId: reviewerId }, 'begin', now);
  return accepted({ inverse, layerId: reviewed.layerId, annotationId: command.annotation });
}

async function handleComment(
  context: Context,
  command: Exclude<ReviewCommand, { kind: 'give-verdict' | 'withdraw-verdict' }>,
): Promise<Handled> {
  const before = await findComment(context, command.comment);
  const annotationId = command.kind === 'comment' ? command.annotation : before?.annotation;
  if (annotationId === undefined) return refused('comment-unknown');
  const reviewed = await loadReviewed(context, annotationId);
  if (reviewed.annotation === null) return refused('annotation-unknown');
  const decided = decideComment(before, command, reviewed);
  if (!decided.ok) return decided;
  await put(context, decided.value.after);
  return accepted({ inverse: decided.value.inverse, layerId: reviewed.layerId, annotationId });
}

async function findComment({ tx, projectId }: Context, id: string): Promise<Comment | null> {
  const row = await tx.comment.findUnique({ where: { projectId_id: { projectId, id } } });
  return row && toComment(row);
}

export function toComment(row: Prisma.CommentGetPayload<object>): Comment {
  const { id, annotationId: annotation, authorId: author, body, withdrawnAt } = row;
  return { id, annotation, author, body, withdrawn: withdrawnAt !== null };
}

async function put({ tx, projectId, now }: Context, after: Comment): Promise<void> {
  const { id, annotation: annotationId, author: authorId, body } = after;
  const withdrawnAt = after.withdrawn ? now : null;
  await tx.comment.upsert({
    where: { projectId_id: { projectId, id } },
    create: { projectId, id, annotationId, authorId, body, createdAt: now },
    update: { withdrawnAt },
  });
}
