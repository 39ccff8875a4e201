/** How the mark in the final layer of the exported body came there: by a rule that took the colleague's. */
import { db } from '@/server/db';
import { annotations, at, idOf, layers, people, projectId, versions } from './ids';

export async function writeDecisions(order: <Row>(rows: readonly Row[]) => Row[]): Promise<void> {
  const by = { projectId, versionId: versions.harbour, layerId: layers.final };
  const standing = { ...by, id: idOf('4', 1), decidedById: people.owner, at: at(47) };
  const withdrawn = { ...standing, id: idOf('4', 2), withdrawnAt: at(46), at: at(45) };
  const decisions = [
    { ...standing, choice: 'take', rule: 'majority' } as const,
    { ...withdrawn, choice: 'none' } as const,
  ];
  await db().decision.createMany({ data: order(decisions) });
  const basis = (annotationId: string, taken: boolean) => ({
    ...{ projectId, decisionId: idOf('4', 1), annotationId, taken },
    ...{ revision: 1, links: 0 },
  });
  const marks = [basis(annotations.sameByColleague, true), basis(annotations.inner, false)];
  await db().decisionBasis.createMany({ data: order(marks) });
  const from = { decisionId: idOf('4', 1), sourceId: annotations.sameByColleague };
  await db().decisionMark.create({
    data: { projectId, annotationId: annotations.sameInFinal, ...from },
  });
}
