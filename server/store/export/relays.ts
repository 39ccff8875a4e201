/** Relays of attributions, of articles' credits and of embedded posts: ids of sources, in order. */
import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { grouped } from './grouped';
import type { Snapshot } from './snapshot';

export type Carrier = 'annotationId' | 'articleId' | 'versionId';

export interface Relayed {
  readonly carrierId: string;
  readonly sourceId: string;
  /** Where the embedded post begins, for a version's; otherwise null. */
  readonly embedStart: number | null;
}

/** By what carries them; each carrier's by place, then position. */
export async function listRelays(
  snapshot: Snapshot,
  projectId: string,
  carrier: Carrier,
  ids: readonly string[],
): Promise<Map<string, Relayed[]>> {
  const column = Prisma.raw(`"${carrier}"`);
  const rows = await snapshot.query<Relayed>(Prisma.sql`
    SELECT ${column} AS "carrierId", "sourceId", "embedStart" FROM "Relay"
     WHERE "projectId" = ${projectId}::uuid AND ${column} = ANY (${ids}::uuid[])
     ORDER BY ${column}, "embedStart", position`);
  return grouped(
    rows,
    ({ carrierId }) => carrierId,
    (row) => row,
  );
}
