/** Sources as the database keeps them, and as the domain knows them: settled after merges, disguised before those who may not know. */
import 'server-only';
import type { ProjectPermission } from '@/domain/access/policy';
import { disguise } from '@/domain/provenance/pseudonym';
import type { Source } from '@/domain/provenance/source';
import type { SourceFacts } from '@/domain/provenance/source-facts';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import { settle, standingId } from '@/domain/provenance/standing';
import type { Prisma } from '@/prisma/generated/client';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { keepVisible } from './source-sight';

export const withAliases = {
  aliases: { orderBy: { name: 'asc' }, select: { name: true } },
} as const satisfies Prisma.SourceInclude;

type Row = Prisma.SourceGetPayload<{ include: typeof withAliases }>;

export function toSource(row: Row): Source {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    aliases: row.aliases.map(({ name }) => name),
    mergedInto: row.mergedIntoId,
    retired: row.retiredAt !== null,
  };
}

export function toFacts(row: Row): SourceFacts {
  const { kind, name, country, homepage, confidential, notes } = row;
  return {
    kind,
    name,
    aliases: row.aliases.map((alias) => alias.name).sort(),
    affiliation: row.affiliationId,
    country,
    homepage,
    confidential,
    notes,
  };
}

/** As recorded: every name, before merges. Oldest first. */
export async function readSources(tx: Transaction, projectId: string): Promise<Row[]> {
  return tx.source.findMany({
    where: { projectId },
    include: withAliases,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/**
 * All sources of the project as the holder of the grant may know them. Every page, search and name of a source
 * is read from here, but for the exports, which walk through theirs (`export/source-names.ts`).
 */
export async function listRegistry(grant: Grant<ProjectPermission>): Promise<RegisteredSource[]> {
  return readRegistry(grant, grant.also('source:name-confidential') !== null);
}

async function readRegistry(
  grant: Grant<ProjectPermission>,
  knows: boolean,
): Promise<RegisteredSource[]> {
  const { projectId } = grant;
  const [project, rows] = await Promise.all([
    db().project.findUniqueOrThrow({ where: { id: projectId }, select: { language: true } }),
    readSources(db(), projectId).then((all) => keepVisible(db(), grant, all)),
  ]);
  const known = rows.map((row) => ({ ...toRegistered(row), pseudonym: row.pseudonym }));
  const shown = knows
    ? known
    : disguise(known, project.language).map(({ source, withheld }) =>
        withheld ? withhold(source) : source,
      );
  return affiliate(settle(shown).map(({ pseudonym: _, ...source }) => source));
}

/** The same by id, for those who only name them. */
export async function loadNames(
  grant: Grant<ProjectPermission>,
): Promise<ReadonlyMap<string, RegisteredSource>> {
  return new Map((await listRegistry(grant)).map((source) => [source.id, source]));
}

/** As they may leave the project, whoever takes them out: with the names of nobody who is confidential. */
export async function loadOutgoingNames(
  grant: Grant<ProjectPermission>,
): Promise<ReadonlyMap<string, RegisteredSource>> {
  return new Map((await readRegistry(grant, false)).map((source) => [source.id, source]));
}

function toRegistered(row: Row): RegisteredSource {
  const { country, homepage, confidential, notes, revision } = row;
  return {
    ...toSource(row),
    recordedName: row.name,
    affiliation: row.affiliationId,
    affiliationName: null,
    country,
    homepage,
    confidential,
    withheld: false,
    notes,
    revision,
    registeredAt: row.createdAt.toISOString(),
  };
}

function withhold<Kept extends RegisteredSource>(source: Kept): Kept {
  const nothing = { affiliation: null, country: null, homepage: null, notes: '' };
  return { ...source, ...nothing, recordedName: source.name, withheld: true };
}

function affiliate(sources: readonly RegisteredSource[]): RegisteredSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.map((source) => {
    const to = source.affiliation === null ? null : standingId(byId, source.affiliation);
    const other = to === null || to === standingId(byId, source.id) ? undefined : byId.get(to);
    return { ...source, affiliation: other?.id ?? null, affiliationName: other?.name ?? null };
  });
}
