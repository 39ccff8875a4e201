/** Writes what a decision has changed: many marks at once, since a rule decides on a whole article. */
import 'server-only';
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { DecidedFinal } from '@/domain/review/decide-final';
import type { Decision } from '@/domain/review/decision';
import type { FinalWork } from '@/domain/review/final-draft';
import { toColumns } from '../annotation-row';
import { fromRelation, targetColumns } from '../link-row';
import type { Context } from './context';

export async function saveFinal(
  context: Context,
  layerId: string,
  before: FinalWork,
  after: Omit<DecidedFinal, 'inverse'>,
): Promise<void> {
  const isNew = ({ id }: Annotation) => !before.annotations.has(id);
  await insertMarks(context, layerId, after.annotations.filter(isNew));
  for (const mark of after.annotations) if (!isNew(mark)) await updateMark(context, mark);
  await insertLinks(context, after.links);
  await insertDecisions(
    context,
    layerId,
    after.decisions.filter(({ id }) => !before.decisions.has(id)),
  );
  for (const one of after.decisions) {
    if (before.decisions.has(one.id)) await updateDecision(context, one);
  }
}

async function insertMarks(
  { tx, projectId, versionId, now }: Context,
  layerId: string,
  marks: readonly Annotation[],
): Promise<void> {
  await tx.annotation.createMany({
    data: marks.map((mark) => ({
      projectId,
      id: mark.id,
      versionId,
      layerId,
      createdAt: now,
      ...toColumns(mark, now),
    })),
  });
  await tx.relay.createMany({
    data: marks.flatMap(({ id: annotationId, attribution }) =>
      attribution.relay.map((sourceId, position) => ({
        projectId,
        annotationId,
        sourceId,
        position,
      })),
    ),
  });
}

/** Nothing of a mark changes here but whether it is erased. */
async function updateMark(
  { tx, projectId, now }: Context,
  { id, revision, erased }: Annotation,
): Promise<void> {
  const { count } = await tx.annotation.updateMany({
    where: { projectId, id, revision: revision - 1 },
    data: { revision, erasedAt: erased ? now : null, updatedAt: now },
  });
  if (count !== 1) throw new Error('an annotation changed outside its stream of history');
}

async function insertLinks({ tx, projectId, now }: Context, links: readonly Link[]): Promise<void> {
  await tx.link.createMany({
    data: links.map(({ id, annotation: annotationId, relation, aspect, note, target }) => ({
      projectId,
      id,
      annotationId,
      relation: fromRelation(relation),
      aspect,
      note,
      createdAt: now,
      ...targetColumns(target),
    })),
  });
}

async function insertDecisions(
  { tx, projectId, versionId, now }: Context,
  layerId: string,
  decisions: readonly Decision[],
): Promise<void> {
  await tx.decision.createMany({
    data: decisions.map(({ id, choice, rule, by: decidedById }) => ({
      projectId,
      id,
      versionId,
      layerId,
      choice,
      rule,
      decidedById,
      at: now,
    })),
  });
  await tx.decisionBasis.createMany({
    data: decisions.flatMap(({ id: decisionId, basis, marks }) => {
      const taken = new Set(marks.map(({ from }) => from));
      return basis.map(({ annotation: annotationId, revision, links }) => ({
        projectId,
        decisionId,
        annotationId,
        revision,
        links,
        taken: taken.has(annotationId),
      }));
    }),
  });
  await tx.decisionMark.createMany({
    data: decisions.flatMap(({ id: decisionId, marks }) =>
      marks.map(({ annotation: annotationId, from: sourceId }) => ({
        projectId,
        decisionId,
        annotationId,
        sourceId,
      })),
    ),
  });
}

async function updateDecision(
  { tx, projectId, now }: Context,
  { id, revision, withdrawn, refused }: Decision,
): Promise<void> {
  const { count } = await tx.decision.updateMany({
    where: { projectId, id, revision: revision - 1 },
    data: { revision, withdrawnAt: withdrawn ? now : null, refused },
  });
  if (count !== 1) throw new Error('a decision changed outside its stream of history');
}
