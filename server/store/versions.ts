/** Whether a version is the project's. */
import 'server-only';
import { db } from '../db';
import type { Grant } from '../gate';
import { findText } from './texts';

export async function hasVersion(
  grant: Grant<'article:read'>,
  versionId: string,
): Promise<boolean> {
  return (await findText(db(), grant.projectId, versionId)) !== null;
}
