/** An article's credit: names become sources of the project, those that are there already or new ones. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { SourceCommand } from '@/domain/claim/command';
import { foldName, type Source } from '@/domain/provenance/source';
import { standingId } from '@/domain/provenance/standing';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import type { Step } from './project-turn';
import { readSources, toSource } from './source-row';

export interface Credit {
  /** Ids of the sources, in the order of the names. */
  readonly sources: readonly string[];
  readonly made: readonly Step<SourceCommand>[];
}

/** A name that no source has becomes an agency: that is what a credit names. */
export async function takeCredit(
  tx: Transaction,
  grant: Grant<'source:make'>,
  names: readonly string[],
): Promise<Credit> {
  const known = names.length === 0 ? [] : await listSources(tx, grant.projectId);
  const sources: string[] = [];
  const made: Step<SourceCommand>[] = [];
  for (const name of names) {
    const found = findNamed(known, name);
    const id = found === null ? randomUUID() : (found.mergedInto ?? found.id);
    if (found === null) made.push(await make(tx, grant, id, name));
    if (!sources.includes(id)) sources.push(id);
  }
  return { sources, made };
}

/** Not those that are retired, nor those merged into one that is. */
async function listSources(tx: Transaction, projectId: string): Promise<Source[]> {
  const all = (await readSources(tx, projectId)).map(toSource);
  const byId = new Map(all.map((source) => [source.id, source]));
  return all.filter(({ id }) => byId.get(standingId(byId, id))?.retired === false);
}

/** The very name before one that differs in width, case or spaces, a name before an alias, an agency before others, then the oldest. */
function findNamed(known: readonly Source[], name: string): Source | null {
  const folded = foldName(name);
  const ways: ((source: Source) => boolean)[] = [
    (source) => source.name === name,
    (source) => foldName(source.name) === folded,
    (source) => source.aliases.some((alias) => foldName(alias) === folded),
  ];
  for (const way of ways) {
    const found = known.filter(way);
    const best = found.find(({ kind }) => kind === 'agency') ?? found[0];
    if (best) return best;
  }
  return null;
}

async function make(
  tx: Transaction,
  { projectId, actor }: Grant<'source:make'>,
  id: string,
  name: string,
): Promise<Step<SourceCommand>> {
  const kind = 'agency';
  await tx.source.create({ data: { projectId, id, name, kind, createdById: actor.accountId } });
  return {
    change: { kind: 'name-source', source: id, name, sourceKind: kind },
    inverse: { kind: 'retire-source', source: id },
  };
}

/** Puts the credit in the place of the one the article has. */
export async function putCredit(
  tx: Transaction,
  projectId: string,
  articleId: string,
  sources: readonly string[],
): Promise<void> {
  await tx.relay.deleteMany({ where: { projectId, articleId } });
  await tx.relay.createMany({
    data: sources.map((sourceId, position) => ({ projectId, articleId, sourceId, position })),
  });
}
