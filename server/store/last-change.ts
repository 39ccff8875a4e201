/** Who changed an annotation last, and when, for those who may see its layer. */
import 'server-only';
import type { AnnotationCommand } from '@/domain/claim/command';
import type { LastChange } from '@/domain/claim/last-change';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayers } from './sight';

/** Comments, links and grades stand in the history under the same annotation, and leave it as it is. */
const changing = [
  'mark',
  'resize',
  'judge',
  'note',
  'erase',
  'restore',
] as const satisfies readonly AnnotationCommand['kind'][];

/** Null when there is none that this reader may see; also of the final layer's erased marks, which a decision about several marks takes away. */
export async function findLastChange(
  grant: Grant<'article:read'>,
  versionId: string,
  annotationId: string,
): Promise<LastChange | null> {
  const { projectId, actor } = grant;
  const seen = await db().annotation.findFirst({
    where: { projectId, id: annotationId, versionId, layer: visibleLayers(grant) },
    select: { erasedAt: true, layer: { select: { authorId: true } } },
  });
  if (seen === null || (seen.layer.authorId === null && seen.erasedAt !== null)) return null;
  const entry = await db().history.findFirst({
    where: {
      projectId,
      annotationId,
      OR: changing.map((kind) => ({ command: { path: ['kind'], equals: kind } })),
    },
    orderBy: { seq: 'desc' },
    select: { actorId: true, at: true, actor: { select: { name: true } } },
  });
  if (entry === null) return null;
  const { actorId, at } = entry;
  return { by: entry.actor.name, own: actorId === actor.accountId, at: at.toISOString() };
}
