/** Carries out commands on the credibility of annotations. */
import 'server-only';
import type { GradeCommand } from '@/domain/claim/command';
import { decideGrading } from '@/domain/claim/grading';
import { accepted, refused } from '@/domain/outcome';
import { gradeColumns, inOrderGiven, toGrade } from '../grade-row';
import { findScale } from '../grade-scales';
import { visibleLayers } from '../sight';
import type { Context, Handled } from './context';

export async function handleGrade(context: Context, command: GradeCommand): Promise<Handled> {
  const { tx, grant, projectId, versionId, accountId, now } = context;
  const { annotation: annotationId } = command;
  const row = await tx.annotation.findFirst({
    where: { projectId, id: annotationId, versionId, layer: visibleLayers(grant) },
    include: { layer: true, grades: { orderBy: inOrderGiven.slice() } },
  });
  if (row === null) return refused('annotation-unknown');
  const { layer, layerId, labelId: label, erasedAt } = row;
  const { authorId: author, state } = layer;
  if (author !== accountId && grant.also('layer:grade') === null) return refused('forbidden');
  const decided = decideGrading(command, {
    annotation: { label, erased: erasedAt !== null },
    layer: { author, state },
    grades: row.grades.map(toGrade),
    scale: await findScale(tx, projectId),
    grader: accountId,
  });
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  await tx.grade.create({ data: { projectId, annotationId, ...gradeColumns(after, now) } });
  return accepted({ inverse, layerId, annotationId });
}
