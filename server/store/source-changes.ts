/** Carries out one change of the registry of sources, and says what takes it back. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import {
  decideMerge,
  decideParting,
  type Merge,
  type MergeRefusal,
  type Moves,
} from '@/domain/provenance/decide-merge';
import type { ImportedSource, SourceChange } from '@/domain/provenance/source-change';
import type { SourceFacts } from '@/domain/provenance/source-facts';
import type { Step } from './project-turn';
import { readSources, toFacts } from './source-row';
import {
  type AffiliationRefusal,
  checkAffiliation,
  findRow,
  type InProject,
  insertSources,
  setRetired,
  updateSource,
} from './source-writing';

export interface Registering extends InProject {
  readonly accountId: string;
  readonly now: Date;
  /** Whether this person may tell a name that was withheld. */
  readonly mayDisclose: boolean;
}

export type SourceChangeRefusal =
  | MergeRefusal
  | AffiliationRefusal
  | 'source-exists'
  | 'source-stands-so'
  | 'not-yours-to-disclose'
  | 'nothing-to-take-back';

export type Performed = Outcome<Step<SourceChange>, SourceChangeRefusal>;

export async function performChange(at: Registering, change: SourceChange): Promise<Performed> {
  switch (change.kind) {
    case 'register-source':
      return register(at, change.source, change.facts);
    case 'edit-source':
      return edit(at, change.source, change.facts);
    case 'retire-source':
    case 'revive-source':
      return retire(at, change.source, change.kind);
    case 'merge-sources':
    case 'part-sources':
      return redirect(at, change);
    case 'tell-sources-apart':
    case 'liken-sources':
      return tellApart(at, change);
    case 'import-sources':
    case 'take-back-import':
      return bringIn(at, change);
    case 'name-source':
      return refused('nothing-to-take-back');
  }
}

async function register(at: Registering, source: string, facts: SourceFacts): Promise<Performed> {
  if ((await findRow(at, source)) !== null) return refused('source-exists');
  const belongs = await checkAffiliation(at, source, facts.affiliation);
  if (!belongs.ok) return belongs;
  await insertSources(at, [[source, facts]], { accountId: at.accountId, at: at.now });
  return accepted({
    change: { kind: 'register-source', source, facts },
    inverse: { kind: 'retire-source', source },
  });
}

async function edit(at: Registering, source: string, facts: SourceFacts): Promise<Performed> {
  const row = await findRow(at, source);
  if (row === null) return refused('source-unknown');
  if (row.mergedIntoId !== null) return refused('source-merged');
  if (row.confidential && !facts.confidential) {
    const open = await mayOpen(at, source);
    if (!open.ok) return open;
  }
  const belongs = await checkAffiliation(at, source, facts.affiliation);
  if (!belongs.ok) return belongs;
  await updateSource(at, source, facts);
  return accepted({
    change: { kind: 'edit-source', source, facts },
    inverse: { kind: 'edit-source', source, facts: toFacts(row) },
  });
}

/** What was merged into it keeps its own word on being confidential. */
async function mayOpen({ tx, projectId, mayDisclose }: Registering, source: string) {
  if (!mayDisclose) return refused('not-yours-to-disclose');
  const confided = await tx.source.count({
    where: { projectId, mergedIntoId: source, confidential: true },
  });
  return confided > 0 ? refused('merge-would-disclose') : accepted(null);
}

async function retire(
  at: Registering,
  source: string,
  kind: 'retire-source' | 'revive-source',
): Promise<Performed> {
  const row = await findRow(at, source);
  const retires = kind === 'retire-source';
  if (row === null) return refused('source-unknown');
  if (row.mergedIntoId !== null) return refused('source-merged');
  if ((row.retiredAt !== null) === retires) return refused('source-stands-so');
  await setRetired(at, source, retires ? at.now : null);
  const inverse = retires ? ('revive-source' as const) : ('retire-source' as const);
  return accepted({ change: { kind, source }, inverse: { kind: inverse, source } });
}

type Redirect = Extract<SourceChange, { kind: 'merge-sources' | 'part-sources' }>;

async function redirect(at: Registering, change: Redirect): Promise<Performed> {
  const rows = await readSources(at.tx, at.projectId);
  const registry = new Map(
    rows.map(({ id, mergedIntoId, confidential, retiredAt }) => [
      id,
      { id, mergedInto: mergedIntoId, confidential, retired: retiredAt !== null },
    ]),
  );
  const decide = change.kind === 'merge-sources' ? decideMerge : decideParting;
  const decided = decide(registry, change);
  if (!decided.ok) return decided;
  await move(at, decided.value.moves);
  const merge = entryOf(decided.value.merge);
  const inverse = change.kind === 'merge-sources' ? 'part-sources' : 'merge-sources';
  return accepted({
    change: { kind: change.kind, ...merge },
    inverse: { kind: inverse, ...merge },
  });
}

async function move({ tx, projectId }: InProject, moves: Moves): Promise<void> {
  for (const [id, mergedIntoId] of moves) {
    const where = { projectId_id: { projectId, id } };
    await tx.source.update({ where, data: { mergedIntoId, revision: { increment: 1 } } });
  }
}

/** All that a merge concerns, so that each of them tells of it. */
export function entryOf(merge: Merge) {
  const { source, into, followers } = merge;
  return { source, into, followers, sources: [source, into, ...followers] };
}

type Telling = Extract<SourceChange, { kind: 'tell-sources-apart' | 'liken-sources' }>;

async function tellApart(at: Registering, { kind, sources }: Telling): Promise<Performed> {
  const { tx, projectId, accountId: createdById, now: createdAt } = at;
  const [firstId = '', secondId = ''] = [...sources].sort();
  const there = await tx.source.count({ where: { projectId, id: { in: [firstId, secondId] } } });
  if (there !== 2) return refused('source-unknown');
  const key = { projectId, firstId, secondId };
  if (kind === 'liken-sources') await tx.sourceDistinction.deleteMany({ where: key });
  else {
    const data = [{ ...key, createdById, createdAt }];
    await tx.sourceDistinction.createMany({ data, skipDuplicates: true });
  }
  const pair = [firstId, secondId] as const;
  const inverse = kind === 'liken-sources' ? 'tell-sources-apart' : 'liken-sources';
  return accepted({ change: { kind, sources: pair }, inverse: { kind: inverse, sources: pair } });
}

type Importing = Extract<SourceChange, { kind: 'import-sources' | 'take-back-import' }>;

/** Forwards what is new is there already, retired: it is revived. `source-import.ts` makes it the first time. */
async function bringIn(at: Registering, change: Importing): Promise<Performed> {
  const forwards = change.kind === 'import-sources';
  for (const { source, before, after } of change.imported) {
    if (before === null) await setRetired(at, source, forwards ? null : at.now);
    else await updateSource(at, source, forwards ? after : before);
  }
  const inverse = forwards ? 'take-back-import' : 'import-sources';
  return accepted({ change, inverse: { ...change, kind: inverse } });
}

/** What each source of a change should look like for the change to be taken back. */
export function leftBy(change: SourceChange): readonly (readonly [string, SourceFacts])[] {
  const after = ({ source, after: facts }: ImportedSource) => [source, facts] as const;
  const before = ({ source, before: facts, after: made }: ImportedSource) =>
    [source, facts ?? made] as const;
  if (change.kind === 'edit-source') return [[change.source, change.facts]];
  if (change.kind === 'import-sources') return change.imported.map(after);
  return change.kind === 'take-back-import' ? change.imported.map(before) : [];
}
