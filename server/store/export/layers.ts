/** The layers of versions that are asked for and may be seen. */
import 'server-only';
import type { LayerState } from '@/domain/claim/submission';
import type { LayerRecord } from '@/domain/exchange/record/article';
import { Prisma } from '@/prisma/generated/client';
import { grouped } from './grouped';
import { layersAsked, type Reading } from './reading';

interface Row {
  readonly id: string;
  readonly versionId: string;
  readonly state: LayerState;
  readonly round: number;
  readonly authorId: string | null;
  readonly authorName: string | null;
}

/** By version; each version's by author's id, the final layer last. */
export async function listLayers(
  reading: Reading,
  versionIds: readonly string[],
): Promise<Map<string, LayerRecord[]>> {
  const rows = await reading.snapshot.query<Row>(Prisma.sql`
    SELECT layer.id, layer."versionId", layer.state, layer.round, layer."authorId",
           author.name AS "authorName"
      FROM "Layer" layer LEFT JOIN "Account" author ON author.id = layer."authorId"
     WHERE ${layersAsked(reading)} AND layer."versionId" = ANY (${versionIds}::uuid[])
     ORDER BY layer."versionId", layer."authorId" NULLS LAST`);
  return grouped(rows, ({ versionId }) => versionId, toRecord);
}

function toRecord({ id, state, round, authorId, authorName }: Row): LayerRecord {
  const author = authorId === null ? null : { id: authorId, name: authorName ?? '' };
  return { id, author, state, round };
}
