/** Regions and sentence boundaries of a version. */
import 'server-only';
import { decodeLayout, type Layout } from '@/domain/text/layout';
import type { Transaction } from '../db';

export async function loadLayout(
  tx: Transaction,
  projectId: string,
  versionId: string,
): Promise<{ layout: Layout; revision: number }> {
  const row = await tx.versionLayout.findUniqueOrThrow({
    where: { projectId_versionId: { projectId, versionId } },
  });
  const layout = decodeLayout(row);
  if (!layout.ok) throw new Error(`the layout of version ${versionId} is ${layout.refusal}`);
  return { layout: layout.value, revision: row.revision };
}
