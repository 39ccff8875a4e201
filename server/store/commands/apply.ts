/** Applies one command at most once, with its entry in the history, in one transaction. */
import 'server-only';
import { commandPermission } from '@/domain/access/command-permission';
import type { Command, CommandBody } from '@/domain/claim/command';
import { type Handlers, handOn } from '@/domain/claim/command-matter';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../../db';
import type { Grant } from '../../gate';
import { isAssigned } from '../assignment-moves';
import { append, findApplied, takeTurn } from '../history';
import { handleAnnotation } from './annotation';
import { handleComment } from './comment';
import type { CommandRefusal, Context, Handled } from './context';
import { handleDecide } from './decide';
import { handleFinalLayer } from './final-layer';
import { handleGrade } from './grade';
import { handleLayer } from './layer';
import { handleLayout } from './layout';
import { handleLink } from './link';
import { handleSource } from './source';
import { handleVerdict } from './verdict';

export interface Acknowledged {
  /** The entry's number in the version's history. */
  readonly seq: number;
  /** Whether it had been applied before, and this was a repetition. */
  readonly repeated: boolean;
}

/** Thrown to roll back what a refused command has already written, such as its turn in the history. */
class Refused extends Error {
  constructor(readonly refusal: CommandRefusal) {
    super(refusal);
  }
}

/** The version is known to be the project's: the route asked for it. Returns after the commit. */
export async function applyCommand(
  grant: Grant<'article:read'>,
  versionId: string,
  command: Command,
): Promise<Outcome<Acknowledged, CommandRefusal>> {
  if (grant.also(commandPermission[command.body.kind]) === null) return refused('forbidden');
  try {
    return accepted(await transaction((tx) => applyIn(tx, grant, versionId, command)));
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal);
    throw error;
  }
}

async function applyIn(
  tx: Transaction,
  grant: Grant<'article:read'>,
  versionId: string,
  command: Command,
): Promise<Acknowledged> {
  const { projectId } = grant;
  const { accountId } = grant.actor;
  const stream = { projectId, stream: versionId };
  const seq = await takeTurn(tx, stream);
  const applied = await findApplied(tx, projectId, command.id);
  if (applied !== null) return repeat(tx, stream, seq, applied, accountId);
  const context = { tx, grant, projectId, versionId, accountId, seq, now: new Date() };
  if (!(await mayWork(context, command.body))) throw new Refused('not-assigned');
  const handled = await handOn(handlers, context, command.body);
  if (!handled.ok) throw new Refused(handled.refusal);
  await append(tx, stream, seq, { command, actorId: accountId, ...handled.value });
  return { seq, repeated: false };
}

/** In a project that is not open, an annotator annotates what they were given, and may read the rest. */
async function mayWork(context: Context, body: CommandBody): Promise<boolean> {
  const { tx, grant, projectId, versionId, accountId: assigneeId } = context;
  if (grant.duty === 'everything') return true;
  if (commandPermission[body.kind] !== 'annotation:make') return true;
  return isAssigned(tx, { projectId, versionId, assigneeId });
}

/** Gives the turn back, so that a repetition leaves no gap in the numbers. */
async function repeat(
  tx: Transaction,
  key: { projectId: string; stream: string },
  seq: number,
  applied: { seq: number; actorId: string },
  accountId: string,
): Promise<Acknowledged> {
  if (applied.actorId !== accountId) throw new Refused('command-id-taken');
  await tx.historyStream.update({ where: { projectId_stream: key }, data: { seq: seq - 1 } });
  return { seq: applied.seq, repeated: true };
}

const handlers: Handlers<Context, Promise<Handled>> = {
  annotation: handleAnnotation,
  link: handleLink,
  layout: handleLayout,
  source: handleSource,
  verdict: handleVerdict,
  comment: handleComment,
  grade: handleGrade,
  decision: handleDecide,
  'final-layer': handleFinalLayer,
  layer: handleLayer,
};
