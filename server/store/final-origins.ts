/** Who each mark of a final layer is from, in names, for those who read it and do not decide. */
import 'server-only';
import type { DeskDocument } from '@/domain/claim/desk';
import { db } from '../db';

/** By the id of the final layer's mark. The layer is known to be one that whoever asks may see. */
export async function listOrigins(
  projectId: string,
  layerId: string,
): Promise<DeskDocument['origins']> {
  const decisions = await db().decision.findMany({
    where: { projectId, layerId, withdrawnAt: null },
    include: { marks: true },
  });
  const taken = decisions.flatMap(({ marks }) => marks.flatMap((mark) => mark.sourceId ?? []));
  const deciding = decisions.map(({ decidedById }) => decidedById);
  const [analysts, deciders] = await Promise.all([namesOfMarks(projectId, taken), names(deciding)]);
  const origins = decisions.flatMap(({ marks, decidedById, rule }) =>
    marks.map(({ annotationId, sourceId }) => {
      const from = (sourceId && analysts.get(sourceId)) ?? null;
      const by = rule === null ? (deciders.get(decidedById) ?? null) : null;
      return [annotationId, { from, by }] as const;
    }),
  );
  return Object.fromEntries(origins);
}

async function namesOfMarks(projectId: string, ids: readonly string[]) {
  const rows = await db().annotation.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: { id: true, layer: { select: { author: { select: { name: true } } } } },
  });
  return new Map(rows.map(({ id, layer }) => [id, layer.author?.name ?? null]));
}

async function names(ids: readonly string[]) {
  const rows = await db().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
