/** The scale on which a project grades. */
import 'server-only';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { toScale } from './grade-row';

export async function findScale(
  tx: Pick<Transaction, 'project'>,
  projectId: string,
): Promise<GradeScale> {
  const { gradeScale } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { gradeScale: true },
  });
  return toScale(gradeScale);
}

export async function loadScale({
  projectId,
}: Grant<'source:read'> | Grant<'claim:read'>): Promise<GradeScale> {
  return findScale(db(), projectId);
}
