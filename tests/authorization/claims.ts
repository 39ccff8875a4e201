/** Who may do what to claims. */
import { randomUUID } from 'node:crypto';
import * as claims from '@/app/projects/[projectId]/claims/actions';
import { db } from '@/server/db';
import { labelOf } from '@/tests/support/desk';
import { actionRow, type Row } from './row';
import { markAs, type Stage } from './stage';
import * as may from './who';

const order = ({ projectId }: Stage) => ({ projectId, command: randomUUID() });

const mark = async (stage: Stage) =>
  markAs(stage, stage.people.annotator, await labelOf(stage.projectId, 'fact'));

/** A claim that the annotator's mark makes. */
export async function makeClaim(stage: Stage): Promise<{ claim: string; annotation: string }> {
  const { projectId, people } = stage;
  const [claim, annotation] = [randomUUID(), await mark(stage)];
  const by = people.annotator.id;
  await db().claim.create({ data: { projectId, id: claim, text: '事故', createdById: by } });
  await db().claimMention.create({
    data: {
      ...{ projectId, claimId: claim, annotationId: annotation },
      ...{ aspect: 'content', joinedById: by },
    },
  });
  return { claim, annotation };
}

export const claimRows: Readonly<Record<keyof typeof claims, Row>> = {
  editClaim: actionRow(claims.editClaim, may.workers, async (stage) => ({
    ...order(stage),
    wish: { kind: 'leave-claim' as const, ...(await makeClaim(stage)) },
  })),
  judgeClaim: actionRow(claims.judgeClaim, may.judges, async (stage) => ({
    ...order(stage),
    wish: { kind: 'retire-claim' as const, claim: (await makeClaim(stage)).claim },
  })),
  takeBackClaimChange: actionRow(
    claims.takeBackClaimChange,
    // What was never done cannot be taken back: the refusal stands behind the gate.
    {
      ...may.workers,
      annotator: 'refused: nothing-to-take-back',
      reviewer: 'refused: nothing-to-take-back',
      owner: 'refused: nothing-to-take-back',
    },
    (stage) => ({ ...order(stage), of: randomUUID() }),
  ),
  findClaims: actionRow(
    claims.findClaims,
    // A viewer sees the final layer only.
    { ...may.members, viewer: 'refused: annotation-unknown' },
    async (stage) => ({
      ...{ projectId: stage.projectId, q: '' },
      annotation: (await makeClaim(stage)).annotation,
    }),
  ),
};
