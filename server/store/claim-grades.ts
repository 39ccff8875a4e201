/** The credibility of claims: what graders say of one, and giving or withdrawing one's own. */
import 'server-only';
import { accepted, refused } from '@/domain/outcome';
import {
  decideGrade,
  type GradeRefusal,
  type GradeWish,
  lastNumber,
} from '@/domain/provenance/decide-grade';
import { gradeChange } from '@/domain/provenance/grade-change';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { db } from '../db';
import type { Grant } from '../gate';
import { familyOf, findStanding } from './claim-row';
import { listSeenClaims } from './claim-sight';
import { gradeColumns, inOrderGiven, toGrade } from './grade-row';
import { findScale } from './grade-scales';
import { inProjectTurn, type Turned } from './project-turn';

const name = { select: { name: true } };

/** Oldest first, with what was said of the claims that were merged into it. The claim is known to be in sight. */
export async function listClaimGrades(
  { projectId }: Grant<'claim:read'>,
  claim: string,
): Promise<GradeSight[]> {
  const rows = await db().grade.findMany({
    where: { projectId, claimId: { in: await familyOf(db(), projectId, claim) } },
    include: { grader: name, proposer: name },
    orderBy: inOrderGiven.slice(),
  });
  return rows.map((row) => ({
    ...toGrade(row),
    graderName: row.grader.name,
    proposerName: row.proposer?.name ?? null,
    at: row.at.toISOString(),
  }));
}

export interface ClaimGradeOrder {
  readonly claim: string;
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
  /** The number of the newest word of their own that the person saw; 0 for none. */
  readonly number: number;
  /** Null withdraws. */
  readonly wish: GradeWish | null;
}

type Refused = {
  readonly ok: false;
  readonly refusal:
    | GradeRefusal
    | 'changed-meanwhile'
    | 'claim-merged'
    | 'claim-retired'
    | 'claim-unknown';
};

export async function gradeClaim(
  grant: Grant<'claim:grade'>,
  order: ClaimGradeOrder,
): Promise<Turned<{ readonly number: number }, Refused>> {
  const { projectId, actor } = grant;
  const of = { projectId, actorId: actor.accountId, command: order.command };
  return inProjectTurn<{ readonly number: number }, Refused>(of, async (tx, now) => {
    const seen = await listSeenClaims(grant, [order.claim]);
    const standing = await findStanding(tx, projectId, order.claim);
    if (!standing.ok) return standing;
    if (!seen.has(order.claim)) return refused('claim-unknown');
    const rows = await tx.grade.findMany({
      where: { projectId, claimId: { in: await familyOf(tx, projectId, order.claim) } },
      orderBy: inOrderGiven.slice(),
    });
    const earlier = rows.map(toGrade).filter(({ grader }) => grader === actor.accountId);
    if (lastNumber(earlier) !== order.number) return refused('changed-meanwhile');
    const decided = decideGrade(order.wish, {
      axis: 'credibility',
      scale: await findScale(tx, projectId),
      grader: actor.accountId,
      earlier,
      anonymous: false,
      proposed: false,
      proposer: null,
    });
    if (!decided.ok) return decided;
    const { after, before } = decided.value;
    const subject = { kind: 'claim', id: order.claim } as const;
    await tx.grade.create({
      data: { projectId, claimId: order.claim, ...gradeColumns(after, now) },
    });
    return accepted({
      value: { number: after.number },
      change: gradeChange(subject, order.wish, false),
      inverse: gradeChange(subject, before, false),
    });
  });
}
