/** Makes one change at most once in a project's own stream of history: to an article, a source, a claim, the project itself. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import { commandVersion } from '@/domain/claim/command';
import type { Change } from '@/domain/history/change';
import { accepted } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import { append, findApplied, takeTurn } from './history';

type Refusal = { readonly ok: false; readonly refusal: string };

/** What was done, and what takes it back; null for what no change takes back. */
export interface Step<Did extends Change = Change> {
  readonly change: Did;
  readonly inverse: Did | null;
}

export interface Changed<Value> extends Step {
  readonly value: Value;
  /** What had to be done first for it, such as sources that had to be made. */
  readonly before?: readonly Step[];
}

export interface ChangeOf {
  readonly projectId: string;
  readonly actorId: string;
  /** A UUID made by whoever asks: the same id twice is the same change, made once. */
  readonly command: string;
}

export type Turned<Value, Refused> =
  /** Null where this command was carried out before, and there is nothing more to do. */
  | { readonly ok: true; readonly value: Value | null }
  | Refused
  | { readonly ok: false; readonly refusal: 'command-id-taken' };

/** Rolls back everything, the turn in the history too. */
class TakenBack extends Error {}

/** Runs `decide` in the project's turn, so that no other change of the project comes in between. */
export async function inProjectTurn<Value, Refused extends Refusal>(
  of: ChangeOf,
  decide: (tx: Transaction, now: Date) => Promise<{ ok: true; value: Changed<Value> } | Refused>,
): Promise<Turned<Value, Refused>> {
  let answer: Turned<Value, Refused> = accepted(null);
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

/** What came before goes in first: what names it can then be followed from the beginning. */
async function record(
  tx: Transaction,
  of: ChangeOf,
  turn: number,
  { before = [], change, inverse }: Changed<unknown>,
): Promise<void> {
  let next = turn;
  for (const step of before) {
    await enter(tx, of, next, randomUUID(), step);
    next = await takeTurn(tx, streamOf(of));
  }
  await enter(tx, of, next, of.command, { change, inverse });
}

async function enter(
  tx: Transaction,
  of: ChangeOf,
  turn: number,
  id: string,
  { change, inverse }: Step,
): Promise<void> {
  await append(tx, streamOf(of), turn, {
    command: { v: commandVersion, id, body: change },
    inverse,
    actorId: of.actorId,
    layerId: null,
    annotationId: null,
  });
}
