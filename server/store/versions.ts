/** Whether a version is the project's. */
import 'server-only';
import { db } from '../db';
import type { Grant } from '../gate';

/** Asked of the database each time: a text is kept in memory for longer than its article may live. */
export async function hasVersion(
  { projectId }: Grant<'article:read'>,
  versionId: string,
): Promise<boolean> {
  const where = { projectId, id: versionId, article: { deletedAt: null } };
  return (await db().articleVersion.count({ where })) === 1;
}
