/** An article's publication facts: reading them, and changing them without overwriting somebody else's change. */
import 'server-only';
import type { KeptFacts } from '@/domain/article/article-change';
import type { FactsNow, FactsSight } from '@/domain/article/facts-sight';
import type { FactsRefused } from '@/domain/article/handed-text';
import type { TypedFacts } from '@/domain/intake/bounds';
import { accepted, refused } from '@/domain/outcome';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import {
  factColumns,
  keep,
  type ReadFacts,
  readFacts,
  standingCredit,
  standingPublisher,
  toKept,
  toTyped,
  withCredit,
} from './article-facts';
import { putCredit, takeCredit } from './credit';
import { isVeiled } from './outlet';
import { type Changed, inProjectTurn } from './project-turn';
import { isPublisher, loadPublishing } from './publisher';

/** Null when the project has no such article, or it is deleted. */
export async function findFacts(
  grant: Grant<'article:edit'>,
  id: string,
): Promise<FactsSight | null> {
  const { projectId } = grant;
  const version = { select: { length: true, encoding: true, textSha256: true } };
  const row = await db().article.findFirst({
    where: { projectId, id, deletedAt: null },
    include: {
      ...withCredit,
      createdBy: { select: { name: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, ...version },
    },
  });
  const [text] = row?.versions ?? [];
  if (!row || !text || (await isVeiled(grant, id))) return null;
  return {
    id,
    facts: toTyped(row),
    revision: row.revision,
    importedAt: row.createdAt.toISOString(),
    importedBy: row.createdBy.name,
    ...text,
    publishing: await loadPublishing(grant, row),
  };
}

export interface FactsEdit {
  readonly article: string;
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
  /** The revision the person saw. */
  readonly revision: number;
  readonly facts: TypedFacts;
}

export type FactsEdited =
  | { readonly ok: true; readonly value: { readonly revision: number } }
  | FactsRefused
  | { readonly ok: false; readonly refusal: 'article-unknown' | 'forbidden' | 'command-id-taken' }
  | { readonly ok: false; readonly refusal: 'changed-meanwhile'; readonly now: FactsNow };

export async function editFacts(
  grant: Grant<'article:edit'>,
  edit: FactsEdit,
): Promise<FactsEdited> {
  const making = grant.also('source:make');
  if (making === null) return refused('forbidden');
  const facts = readFacts(edit.facts);
  if (!facts.ok) return facts;
  // Whoever may not see who published it cannot overwrite it either.
  if (await isVeiled(grant, edit.article)) return refused('article-unknown');
  const { projectId, actor } = grant;
  const of = { projectId, actorId: actor.accountId, command: edit.command };
  const done = await inProjectTurn(of, async (tx) => {
    const row = await findRow(tx, projectId, edit.article);
    if (row === null) return refused('article-unknown');
    if (row.revision !== edit.revision) return changedMeanwhile(tx, row);
    if (!(await isPublisher(tx, projectId, facts.value.facts.outlet))) return unknownOutlet;
    return accepted(await update(tx, making, row, facts.value));
  });
  return done.ok ? accepted({ revision: edit.revision + 1 }) : done;
}

const unknownOutlet = { ...refused('outlet-unknown'), field: 'outlet' } as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

async function findRow(tx: Transaction, projectId: string, id: string) {
  return tx.article.findFirst({ where: { projectId, id, deletedAt: null }, include: withCredit });
}

async function changedMeanwhile(tx: Transaction, row: Row) {
  const now = { facts: toTyped(row), revision: row.revision, by: await lastEditor(tx, row) };
  return { ...refused('changed-meanwhile'), now };
}

/** The edit was just made, so it stands near the end of the stream. */
async function lastEditor(tx: Transaction, { projectId, id }: Row): Promise<string | null> {
  const entry = await tx.history.findFirst({
    where: {
      projectId,
      stream: projectId,
      AND: [
        { command: { path: ['kind'], equals: 'edit-facts' } },
        { command: { path: ['article'], equals: id } },
      ],
    },
    orderBy: { seq: 'desc' },
    select: { actor: { select: { name: true } } },
  });
  return entry?.actor.name ?? null;
}

async function update(
  tx: Transaction,
  making: Grant<'source:make'>,
  row: Row,
  { facts, credit }: ReadFacts,
): Promise<Changed<null>> {
  const { projectId, id, revision } = row;
  const { sources, made } = await takeCredit(tx, making, credit);
  const before = toKept(row);
  // A retrieval nobody knows is taken to be the import.
  // Recorded under sources merged since, it stays so: the merge may be taken back.
  const sameCredit = standingCredit(row).join() === sources.join();
  const samePublisher = standingPublisher(row) === facts.outlet;
  const sourcesOf = {
    credit: sameCredit ? before.credit : sources,
    publisherId: samePublisher ? row.publisherId : facts.outlet,
  };
  const after = keep(facts, sourcesOf, row.createdAt);
  const { count } = await tx.article.updateMany({
    where: { projectId, id, revision, deletedAt: null },
    data: { ...factColumns(after), revision: revision + 1 },
  });
  if (count !== 1) throw new Error('an article changed outside its stream of history');
  if (!sameCredit) await putCredit(tx, projectId, id, sources);
  const edited = (kept: KeptFacts) => ({ kind: 'edit-facts', article: id, facts: kept }) as const;
  return { value: null, before: made, change: edited(after), inverse: edited(before) };
}
