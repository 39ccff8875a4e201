/** All sources of a project, in the order of the exports. */
import 'server-only';
import type { GradeRecord } from '@/domain/exchange/record/grade';
import type { SourceRecord } from '@/domain/exchange/record/source';
import type { SourceKind } from '@/domain/provenance/source';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { visibleSourcesSql } from '../source-sight';
import { listReliabilities } from './grades';
import { fetchRows, type Snapshot } from './snapshot';
import type { SourceNames } from './source-names';

interface Row {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: string[];
  readonly affiliationId: string | null;
  readonly country: string | null;
  readonly homepage: string | null;
  readonly confidential: boolean;
  readonly mergedIntoId: string | null;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

export async function* readSources(
  snapshot: Snapshot,
  names: SourceNames,
  grant: Grant<'export:read'>,
): AsyncGenerator<SourceRecord> {
  const { projectId } = grant;
  for await (const rows of fetchRows<Row>(snapshot, 'sources', 500, statement(grant))) {
    await names.learn(rows.flatMap(({ id, affiliationId }) => [id, affiliationId]));
    const ids = rows.map(({ id }) => id);
    const grades = await listReliabilities(snapshot, projectId, ids);
    for (const row of rows) yield toRecord(row, names, grades.get(row.id) ?? []);
  }
}

function statement(grant: Grant<'export:read'>): Prisma.Sql {
  return Prisma.sql`
    SELECT id, kind, name, "affiliationId", country, homepage, confidential, "mergedIntoId", "createdAt", "retiredAt",
           ARRAY(SELECT alias.name FROM "SourceAlias" alias
                  WHERE alias."projectId" = source."projectId" AND alias."sourceId" = source.id
                  ORDER BY alias.name COLLATE "C") AS aliases
      FROM "Source" source
     WHERE source."projectId" = ${grant.projectId}::uuid AND ${visibleSourcesSql(grant)}
     ORDER BY "createdAt", id`;
}

/** Of a source whose name is withheld, nothing leaves that tells it. */
function toRecord(row: Row, names: SourceNames, grades: GradeRecord[]): SourceRecord {
  const { id, kind, name, aliases, affiliationId, country, homepage, mergedIntoId } = row;
  const standsFor = names.nameOf(id);
  const told = names.isWithheld(id)
    ? { name: standsFor.name, aliases: [], affiliation: null, country: null, homepage: null }
    : {
        name,
        aliases,
        affiliation: affiliationId === null ? null : names.nameOf(affiliationId),
        country,
        homepage,
      };
  return {
    id,
    kind,
    ...told,
    confidential: names.isWithheld(id),
    mergedIntoId,
    standsFor,
    grades,
    createdAt: row.createdAt.toISOString(),
    retiredAt: row.retiredAt?.toISOString() ?? null,
  };
}
