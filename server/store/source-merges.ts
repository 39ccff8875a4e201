/** Which sources were merged into which. */
import 'server-only';
import { z } from 'zod';
import type { Transaction } from '../db';

type Reader = Pick<Transaction, '$queryRaw'>;

const Rows = z.array(z.object({ id: z.string(), root: z.string() }));

/** Those asked for and all that stand under them, by any number of merges: each id, with the one asked for that it stands under. */
export async function listFamilies(
  tx: Reader,
  projectId: string,
  sources: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw`
    WITH RECURSIVE family AS (
      SELECT id, id AS root FROM unnest(${sources}::uuid[]) AS asked (id)
      UNION
      SELECT next.id, family.root FROM family
        JOIN "Source" next ON next."projectId" = ${projectId}::uuid AND next."mergedIntoId" = family.id
    )
    SELECT id::text, root::text FROM family ORDER BY root, id`;
  return new Map(Rows.parse(rows).map(({ id, root }) => [id, root]));
}

/** A source and all that stand under it. */
export async function listFamily(tx: Reader, projectId: string, source: string): Promise<string[]> {
  return [...(await listFamilies(tx, projectId, [source])).keys()];
}
