/** Names sources as other records do: by what they were merged into. */
import 'server-only';
import type { SourceName } from '@/domain/exchange/record/source';
import { Prisma } from '@/prisma/generated/client';
import type { Snapshot } from './snapshot';

/** Enough for the sources that most articles share, few enough not to be felt. */
const mostKept = 10_000;

export interface SourceNames {
  /** Makes the names of these known; nulls are passed over. */
  learn(ids: Iterable<string | null>): Promise<void>;
  /** Throws for a source that was not learnt. */
  nameOf(id: string): SourceName;
}

export function sourceNames(snapshot: Snapshot, projectId: string): SourceNames {
  const known = new Map<string, SourceName>();
  return {
    async learn(ids) {
      const asked = [...new Set(ids)].filter((id) => id !== null);
      if (known.size > mostKept) known.clear();
      const missing = asked.filter((id) => !known.has(id));
      if (missing.length === 0) return;
      const found = await snapshot.query<SourceName>(mergedStatement(projectId, missing));
      for (const name of found) known.set(name.recordedId, name);
    },
    nameOf(id) {
      const name = known.get(id);
      if (name === undefined) throw new Error(`source ${id} is not there, or merged in a circle`);
      return name;
    },
  };
}

function mergedStatement(projectId: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE chain AS (
      SELECT id AS "recordedId", id, name, "mergedIntoId" FROM "Source"
       WHERE "projectId" = ${projectId}::uuid AND id = ANY (${ids}::uuid[])
      UNION
      SELECT chain."recordedId", next.id, next.name, next."mergedIntoId" FROM chain
        JOIN "Source" next ON next."projectId" = ${projectId}::uuid AND next.id = chain."mergedIntoId"
    )
    SELECT id, name, "recordedId" FROM chain WHERE "mergedIntoId" IS NULL`;
}
