/** The registry of sources: its pages, with how often each source is named where the reader may look. */
import 'server-only';
import { z } from 'zod';
import type { SourceLine, SourcePage } from '@/domain/provenance/source-line';
import { pageOfSources } from '@/domain/provenance/source-page';
import type { SourceQuery } from '@/domain/provenance/source-query';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { listReliabilities } from './reliabilities';
import { visibleLayersSql } from './sight';
import { listRegistry } from './source-row';

type Reading = Grant<'source:read'>;

/** What the list can be filtered by, as the registry has it. */
export interface SourceFacets {
  readonly countries: readonly string[];
}

export async function listSources(
  grant: Reading,
  query: SourceQuery,
): Promise<SourcePage & SourceFacets> {
  const sources = await listRegistry(grant);
  const { found, ...page } = pageOfSources(sources, query);
  const ids = found.map(({ source }) => source.id);
  const [named, held] = await Promise.all([countNamed(grant, ids), listReliabilities(grant, ids)]);
  const lines = found.map(({ source, alias }): SourceLine => {
    const { spoke, relayed } = named.get(source.id) ?? { spoke: 0, relayed: 0 };
    return { source, alias, spoke, relayed, held: held.get(source.id) ?? [] };
  });
  const countries = sources.flatMap(({ country, mergedInto }) =>
    mergedInto ? [] : (country ?? []),
  );
  return { ...page, lines, countries: [...new Set(countries)].sort() };
}

const Named = z.object({ id: z.string(), spoke: z.number(), relayed: z.number() });

/** Of standing annotations of articles that are there, in layers the reader may see; what was merged counts for where it stands. */
export async function countNamed(
  grant: Reading,
  ids: readonly string[],
): Promise<Map<string, z.output<typeof Named>>> {
  const { projectId } = grant;
  const visible = Prisma.sql`
      JOIN "Layer" layer ON layer."projectId" = a."projectId" AND layer."id" = a."layerId"
      JOIN "ArticleVersion" v ON v."projectId" = a."projectId" AND v."id" = a."versionId"
      JOIN "Article" article ON article."projectId" = v."projectId" AND article."id" = v."articleId"
     WHERE a."projectId" = ${projectId}::uuid AND a."erasedAt" IS NULL AND article."deletedAt" IS NULL
       AND ${visibleLayersSql(grant)}`;
  const rows = await db().$queryRaw`
    WITH asked AS (
      SELECT s."id", COALESCE(s."mergedIntoId", s."id") AS "standing" FROM "Source" s
       WHERE s."projectId" = ${projectId}::uuid
         AND (s."id" = ANY (${ids}::uuid[]) OR s."mergedIntoId" = ANY (${ids}::uuid[])))
    SELECT asked."standing"::text AS "id",
           sum((SELECT count(*) FROM "Annotation" a ${visible} AND a."speakerId" = asked."id"))::int AS "spoke",
           sum((SELECT count(DISTINCT a."id") FROM "Relay" r
                  JOIN "Annotation" a ON a."projectId" = r."projectId" AND a."id" = r."annotationId"
                  ${visible} AND r."projectId" = ${projectId}::uuid AND r."sourceId" = asked."id"))::int AS "relayed"
      FROM asked GROUP BY asked."standing"`;
  return new Map(
    z
      .array(Named)
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

/** Those that can be named: standing, and not retired. By name. */
export async function listChoices(grant: Reading): Promise<SourceChoice[]> {
  const sources = await listRegistry(grant);
  return sources
    .filter(({ mergedInto, retired }) => mergedInto === null && !retired)
    .map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name) || (a.id < b.id ? -1 : 1)));
}

interface SourceChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}
