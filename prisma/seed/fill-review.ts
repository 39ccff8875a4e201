/** Writes what the demo newsroom's reviewers said, and what was answered. */
import { randomUUID } from 'node:crypto';
import { Prisma } from '../generated/client';
import { find, type Ledger, labelId } from './ledger';
import type { DemoVerdict } from './newsroom/shape';

export async function fillReview(tx: Prisma.TransactionClient, ledger: Ledger): Promise<void> {
  for (const verdict of ledger.project.verdicts) await fillVerdict(tx, ledger, verdict);
}

async function fillVerdict(
  tx: Prisma.TransactionClient,
  ledger: Ledger,
  demo: DemoVerdict,
): Promise<void> {
  const { projectId, people } = ledger;
  const annotationId = find(ledger.annotations, demo.annotation);
  const { revision } = await tx.annotation.findUniqueOrThrow({
    where: { projectId_id: { projectId, id: annotationId } },
    select: { revision: true },
  });
  // A change of anything but the label is said in words: the verdict is then that it needs another look.
  const changed = demo.verdict === 'change' && demo.label !== undefined;
  await tx.verdict.create({
    data: {
      projectId,
      annotationId,
      reviewerId: find(people, demo.reviewer),
      verdict: demo.verdict === 'change' && !changed ? 'reject' : demo.verdict,
      change: changed ? { label: labelId(ledger, demo.label ?? 'fact') } : Prisma.DbNull,
      comment: demo.comment,
      annotationRevision: revision,
    },
  });
  for (const { by, text } of demo.answers ?? []) {
    await tx.comment.create({
      data: { projectId, id: randomUUID(), annotationId, authorId: find(people, by), body: text },
    });
  }
}
