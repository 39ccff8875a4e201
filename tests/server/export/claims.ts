/** The claims of the exported body: one mentioned, one merged into it, and one that nothing mentions. */
import { db } from '@/server/db';
import { annotations, at, idOf, people, projectId } from './ids';

export const claims = { onTime: idOf('3', 1), same: idOf('3', 2), lone: idOf('3', 3) } as const;

type Order = <Row>(rows: readonly Row[]) => Row[];

export async function writeClaims(order: Order): Promise<void> {
  const by = { projectId, createdById: people.analyst };
  const verdict = { verdict: '正確', verdictScale: ['正確', '誤り'], verdictReason: '=議事録' };
  const onTime = { ...by, id: claims.onTime, text: '工事は, 予定どおり', createdAt: at(60) };
  const rows = [
    { ...onTime, ...verdict, verdictById: people.owner, verdictAt: at(63) },
    { ...by, id: claims.same, text: '@遅れはない', createdAt: at(61), mergedIntoId: claims.onTime },
    { ...by, id: claims.lone, text: '誰も述べない', createdAt: at(62), retiredAt: at(64) },
  ];
  await db().claim.createMany({ data: order(rows) });
  const joined = { projectId, joinedById: people.analyst, joinedAt: at(65) };
  const { outer, sameInFinal } = annotations;
  const mentions = [
    { ...joined, claimId: claims.onTime, annotationId: sameInFinal, stance: 'asserts' },
    { ...joined, claimId: claims.same, annotationId: outer, stance: 'could_not_verify' },
    { ...joined, claimId: claims.onTime, annotationId: outer },
  ] as const;
  await db().claimMention.createMany({
    data: order(mentions.map((mention) => ({ ...mention, aspect: 'content' as const }))),
  });
}
