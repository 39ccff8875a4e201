/** Writes what the registry keeps of a source, in the turn of the change that is recorded. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { SourceFacts } from '@/domain/provenance/source-facts';
import type { Transaction } from '../db';
import { readSources, withAliases } from './source-row';

export interface InProject {
  readonly tx: Transaction;
  readonly projectId: string;
}

export async function findRow({ tx, projectId }: InProject, id: string) {
  return tx.source.findUnique({
    where: { projectId_id: { projectId, id } },
    include: withAliases,
  });
}

export type AffiliationRefusal = 'affiliation-unknown' | 'affiliation-circle';

/** Whether a source may belong to another: both are there, and none belongs to itself in the end. */
export async function checkAffiliation(
  { tx, projectId }: InProject,
  source: string,
  affiliation: string | null,
): Promise<Outcome<null, AffiliationRefusal>> {
  if (affiliation === null) return accepted(null);
  const rows = await readSources(tx, projectId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (!byId.has(affiliation)) return refused('affiliation-unknown');
  const standing = (id: string) => byId.get(id)?.mergedIntoId ?? id;
  const passed = new Set([standing(source)]);
  for (let at: string | null = affiliation; at !== null; ) {
    const here: string = standing(at);
    if (passed.has(here)) return refused('affiliation-circle');
    passed.add(here);
    at = byId.get(here)?.affiliationId ?? null;
  }
  return accepted(null);
}

type Made = readonly [id: string, facts: SourceFacts];

/** All at once: they may belong to one another. */
export async function insertSources(
  { tx, projectId }: InProject,
  made: readonly Made[],
  by: { readonly accountId: string; readonly at: Date },
): Promise<void> {
  if (made.length === 0) return;
  const first = await nextPseudonym({ tx, projectId });
  const confided = made.filter(([, { confidential }]) => confidential).map(([id]) => id);
  const rows = made.map(([id, { aliases: _, affiliation, ...columns }]) => ({
    projectId,
    id,
    ...columns,
    affiliationId: affiliation,
    pseudonym: columns.confidential ? first + confided.indexOf(id) : null,
    createdById: by.accountId,
    createdAt: by.at,
  }));
  await tx.source.createMany({ data: rows });
  const aliases = made.flatMap(([sourceId, facts]) =>
    facts.aliases.map((name) => ({ projectId, sourceId, name })),
  );
  await tx.sourceAlias.createMany({ data: aliases });
}

export async function updateSource(
  { tx, projectId }: InProject,
  id: string,
  { aliases, affiliation, ...columns }: SourceFacts,
): Promise<void> {
  const where = { projectId_id: { projectId, id } };
  const { pseudonym } = await tx.source.findUniqueOrThrow({ where, select: { pseudonym: true } });
  const needed = columns.confidential && pseudonym === null;
  await tx.source.update({
    where,
    data: {
      ...columns,
      affiliationId: affiliation,
      pseudonym: needed ? await nextPseudonym({ tx, projectId }) : pseudonym,
      revision: { increment: 1 },
    },
  });
  await tx.sourceAlias.deleteMany({ where: { projectId, sourceId: id } });
  await putAliases({ tx, projectId }, id, aliases);
}

export async function setRetired(
  { tx, projectId }: InProject,
  id: string,
  retiredAt: Date | null,
): Promise<void> {
  const where = { projectId_id: { projectId, id } };
  await tx.source.update({ where, data: { retiredAt, revision: { increment: 1 } } });
}

async function putAliases(
  { tx, projectId }: InProject,
  sourceId: string,
  aliases: readonly string[],
): Promise<void> {
  await tx.sourceAlias.createMany({ data: aliases.map((name) => ({ projectId, sourceId, name })) });
}

/** A number is given once and for good. The project's turn keeps two from taking the same. */
async function nextPseudonym({ tx, projectId }: InProject): Promise<number> {
  const { _max } = await tx.source.aggregate({ where: { projectId }, _max: { pseudonym: true } });
  return (_max.pseudonym ?? 0) + 1;
}
