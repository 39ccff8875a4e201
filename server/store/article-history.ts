/** Makes one change to an article at most once, with its entries in the project's own stream of history. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ArticleChange } from '@/domain/article/article-change';
import { commandVersion, type SourceCommand } from '@/domain/claim/command';
import { accepted } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import { append, findApplied, takeTurn } from './history';

type Refusal = { readonly ok: false; readonly refusal: string };

/** What was done, and what takes it back. */
export interface Step<Change> {
  readonly change: Change;
  readonly inverse: Change;
}

export interface Changed<Value> extends Step<ArticleChange> {
  readonly value: Value;
  /** Sources that had to be made for it. */
  readonly sources: readonly Step<SourceCommand>[];
}

export interface ChangeOf {
  readonly projectId: string;
  readonly actorId: string;
  /** A UUID made by whoever asks: the same id twice is the same change, made once. */
  readonly command: string;
}

/** Rolls back everything, the turn in the history too. */
class TakenBack extends Error {}

/**
 * Runs `decide` in the project's turn, so that no other change of its articles comes in between. Null
 * where this command was carried out before, and there is nothing more to do.
 */
export async function changeArticle<Value, Refused extends Refusal>(
  of: ChangeOf,
  decide: (tx: Transaction, now: Date) => Promise<{ ok: true; value: Changed<Value> } | Refused>,
): Promise<
  { ok: true; value: Value | null } | Refused | { ok: false; refusal: 'command-id-taken' }
> {
  let answer:
    | { ok: true; value: Value | null }
    | Refused
    | { ok: false; refusal: 'command-id-taken' } = accepted(null);
  try {
    await transaction(async (tx) => {
      const turn = await takeTurn(tx, streamOf(of));
      const applied = await findApplied(tx, of.projectId, of.command);
      if (applied !== null && applied.actorId !== of.actorId) {
        answer = { ok: false, refusal: 'command-id-taken' };
      }
      if (applied !== null) throw new TakenBack();
      const decided = await decide(tx, new Date());
      answer = decided.ok ? accepted(decided.value.value) : decided;
      if (!decided.ok) throw new TakenBack();
      await record(tx, of, turn, decided.value);
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return answer;
}

function streamOf({ projectId }: ChangeOf) {
  return { projectId, stream: projectId };
}

/** Sources first: what names them can then be followed from the beginning. */
async function record(
  tx: Transaction,
  of: ChangeOf,
  turn: number,
  { sources, change, inverse }: Changed<unknown>,
): Promise<void> {
  let next = turn;
  for (const source of sources) {
    await enter(tx, of, next, randomUUID(), source);
    next = await takeTurn(tx, streamOf(of));
  }
  await enter(tx, of, next, of.command, { change, inverse });
}

async function enter(
  tx: Transaction,
  of: ChangeOf,
  turn: number,
  id: string,
  { change, inverse }: Step<ArticleChange | SourceCommand>,
): Promise<void> {
  await append(tx, streamOf(of), turn, {
    command: { v: commandVersion, id, body: change },
    inverse,
    actorId: of.actorId,
    layerId: null,
    annotationId: null,
  });
}
