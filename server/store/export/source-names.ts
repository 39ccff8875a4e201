/** Names sources as other records do: by what they were merged into. */
import 'server-only';
import type { SourceName } from '@/domain/exchange/record/source';
import { pseudonymOf } from '@/domain/provenance/pseudonym';
import { Prisma } from '@/prisma/generated/client';
import type { Snapshot } from './snapshot';

/** Enough for the sources that most articles share, few enough not to be felt. */
const mostKept = 10_000;

export interface SourceNames {
  /** Makes the names of these known; nulls are passed over. */
  learn(ids: Iterable<string | null>): Promise<void>;
  /** Throws for a source that was not learnt. */
  nameOf(id: string): SourceName;
  /** Whether its name is confidential, or that of the source it stands under. */
  isWithheld(id: string): boolean;
}

export function sourceNames(snapshot: Snapshot, projectId: string): SourceNames {
  const known = new Map<string, SourceName>();
  const withheld = new Set<string>();
  return {
    async learn(ids) {
      const asked = [...new Set(ids)].filter((id) => id !== null);
      if (known.size > mostKept) known.clear();
      const missing = asked.filter((id) => !known.has(id));
      if (missing.length === 0) return;
      const found = await snapshot.query<Row>(standingStatement(projectId, missing));
      for (const row of found) {
        known.set(row.recordedId, toName(row));
        if (row.withheld !== null) withheld.add(row.recordedId);
      }
    },
    nameOf(id) {
      const name = known.get(id);
      if (name === undefined) throw new Error(`source ${id} is not there`);
      return name;
    },
    isWithheld: (id) => withheld.has(id),
  };
}

interface Row extends SourceName {
  readonly language: string;
  /** The pseudonym's number where the name is withheld. */
  readonly withheld: number | null;
}

/** A confidential name leaves nowhere: neither its own, nor that of what was merged into it. */
function toName({ id, recordedId, name, language, withheld }: Row): SourceName {
  return { id, name: withheld === null ? name : pseudonymOf(withheld, language), recordedId };
}

function standingStatement(projectId: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT standing.id, standing.name, recorded.id AS "recordedId", project.language,
           CASE WHEN standing.confidential THEN standing.pseudonym
                WHEN recorded.confidential THEN recorded.pseudonym END AS withheld
      FROM "Source" recorded
      JOIN "Project" project ON project.id = recorded."projectId"
      JOIN "Source" standing ON standing."projectId" = recorded."projectId"
       AND standing.id = COALESCE(recorded."mergedIntoId", recorded.id)
     WHERE recorded."projectId" = ${projectId}::uuid AND recorded.id = ANY (${ids}::uuid[])`;
}
