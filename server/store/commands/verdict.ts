/** Carries out commands on verdicts. */
import 'server-only';
import { z } from 'zod';
import type { CommandAbout } from '@/domain/claim/command-matter';
import { accepted, refused } from '@/domain/outcome';
import { decideVerdict } from '@/domain/review/decide-review';
import type { Verdict } from '@/domain/review/verdict';
import { Prisma } from '@/prisma/generated/client';
import { moveReviewing } from '../assignment-moves';
import type { Context, Handled } from './context';
import { loadReviewed } from './reviewed';

const Change = z.object({ label: z.guid().nullable() }).nullable();

export function toVerdict(row: Prisma.VerdictGetPayload<object>): Verdict {
  const { annotationId, reviewerId, verdict, comment, error, rule } = row;
  return {
    annotation: annotationId,
    reviewer: reviewerId,
    verdict,
    change: Change.parse(row.change),
    comment,
    error,
    rule,
    annotationRevision: row.annotationRevision,
    revision: row.revision,
    withdrawn: row.withdrawnAt !== null,
  };
}

export async function handleVerdict(
  context: Context,
  command: CommandAbout<'verdict'>,
): Promise<Handled> {
  const { tx, projectId, versionId, accountId: reviewerId, now } = context;
  const reviewed = await loadReviewed(context, command.annotation);
  if (reviewed.layer === null) return refused('annotation-unknown');
  const key = { projectId, annotationId: command.annotation, reviewerId };
  const row = await tx.verdict.findUnique({ where: { projectId_annotationId_reviewerId: key } });
  const decided = decideVerdict(row && toVerdict(row), command, reviewed);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  const data = toColumns(after, now);
  await tx.verdict.upsert({
    where: { projectId_annotationId_reviewerId: key },
    create: { ...key, ...data },
    update: data,
  });
  await moveReviewing(tx, { projectId, versionId, assigneeId: reviewerId }, 'begin', now);
  return accepted({ inverse, layerId: reviewed.layer.id, annotationId: command.annotation });
}

function toColumns(after: Verdict, now: Date) {
  const { verdict, comment, error, rule, annotationRevision, revision } = after;
  const change = after.change === null ? Prisma.DbNull : { label: after.change.label };
  const withdrawnAt = after.withdrawn ? now : null;
  const judged = { verdict, comment, error, rule, annotationRevision, revision };
  return { ...judged, change, withdrawnAt, at: now };
}
