/** What graders hold of many sources at once, for tables. */
import 'server-only';
import { type Grade, standingGrades, valuesHeld } from '@/domain/provenance/grade';
import type { GradeValue } from '@/domain/provenance/grade-scale';
import { db } from '../db';
import type { Grant } from '../gate';
import { inOrderGiven, toGrade } from './grade-row';
import { listFamilies } from './source-merges';

/** By source, best first, the unknown last: of each and of what was merged into it. Without those that nobody has graded. */
export async function listReliabilities(
  { projectId }: Grant<'source:read'>,
  sources: readonly string[],
): Promise<Map<string, GradeValue[]>> {
  const standsUnder = await listFamilies(db(), projectId, sources);
  const rows = await db().grade.findMany({
    where: { projectId, sourceId: { in: [...standsUnder.keys()] } },
    orderBy: inOrderGiven.slice(),
  });
  const words = new Map<string, Grade[]>();
  for (const row of rows) {
    const source = standsUnder.get(row.sourceId ?? '') ?? '';
    words.set(source, [...(words.get(source) ?? []), toGrade(row)]);
  }
  return new Map([...words].map(([id, grades]) => [id, valuesHeld(standingGrades(grades))]));
}
