/** Which sources were merged into which. */
import 'server-only';
import { z } from 'zod';
import type { Transaction } from '../db';

const Rows = z.array(z.object({ id: z.string() }));

/** Ids of all that stand under a source, by any number of merges, without itself. */
export async function listMergedInto(
  tx: Pick<Transaction, '$queryRaw'>,
  projectId: string,
  source: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw`
    WITH RECURSIVE family AS (
      SELECT id FROM "Source" WHERE "projectId" = ${projectId}::uuid AND "mergedIntoId" = ${source}::uuid
      UNION
      SELECT next.id FROM family
        JOIN "Source" next ON next."projectId" = ${projectId}::uuid AND next."mergedIntoId" = family.id
    )
    SELECT id::text FROM family ORDER BY id`;
  return Rows.parse(rows).map(({ id }) => id);
}
