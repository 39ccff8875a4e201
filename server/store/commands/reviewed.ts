/** The annotation that a verdict or a comment is about. */
import 'server-only';
import type { Reviewed } from '@/domain/review/decide-review';
import { visibleLayers } from '../sight';
import { knownLabels } from './codebook';
import type { Context } from './context';

export interface ReviewedHere extends Reviewed {
  /** The annotation's layer; null exactly when there is no such annotation. */
  readonly layer: { readonly id: string; readonly authorId: string | null } | null;
}

/** The annotation, if the person asking may see it and it stands in this version. */
export async function loadReviewed(context: Context, id: string): Promise<ReviewedHere> {
  const { tx, grant, projectId, versionId, accountId: actor } = context;
  const row = await tx.annotation.findFirst({
    where: { projectId, id, versionId, layer: visibleLayers(grant) },
    select: { revision: true, erasedAt: true, layer: { select: { id: true, authorId: true } } },
  });
  const { knowsLabel } = await knownLabels(context);
  if (row === null) return { annotation: null, actor, knowsLabel, layer: null };
  const annotation = { id, revision: row.revision, erased: row.erasedAt !== null };
  return { annotation, actor, knowsLabel, layer: row.layer };
}
