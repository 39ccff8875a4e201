/** Appends to the history, in the transaction of the change it records. */
import 'server-only';
import type { Command } from '@/domain/claim/command';
import type { Change } from '@/domain/history/change';
import { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../db';
import { channel } from '../live';

export interface Stream {
  readonly projectId: string;
  /** An article version's id, or the project's own. */
  readonly stream: string;
}

export interface Entry {
  readonly command: Omit<Command, 'body'> & { readonly body: Change };
  /** Null for what cannot be taken back by a command. */
  readonly inverse: Change | null;
  readonly actorId: string;
  readonly layerId: string | null;
  readonly annotationId: string | null;
}

/**
 * Takes a stream's next number. Whoever asks next waits until this transaction ends, so numbers come in
 * commit order, and a change that is refused rolls its number back and leaves no gap.
 */
export async function takeTurn(tx: Transaction, { projectId, stream }: Stream): Promise<number> {
  const rows = await tx.$queryRaw<{ seq: number }[]>`
    INSERT INTO "HistoryStream" ("projectId", "stream", "seq") VALUES (${projectId}::uuid, ${stream}::uuid, 1)
    ON CONFLICT ("projectId", "stream") DO UPDATE SET "seq" = "HistoryStream"."seq" + 1
    RETURNING "seq"`;
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error('a history stream gave no number');
  return seq;
}

export async function append(
  tx: Transaction,
  { projectId, stream }: Stream,
  seq: number,
  entry: Entry,
): Promise<void> {
  const { command, inverse, actorId, layerId, annotationId } = entry;
  await tx.history.create({
    data: {
      projectId,
      stream,
      seq,
      commandId: command.id,
      actorId,
      layerId,
      annotationId,
      command: asJson({ v: command.v, ...command.body }),
      inverse: inverse === null ? Prisma.DbNull : asJson(inverse),
    },
  });
  // Heard by every server when, and only when, this transaction commits.
  await tx.$executeRaw`SELECT pg_notify(${channel}, ${stream})`;
}

/** The number under which a command was applied, and by whom, or null when it was not. */
export async function findApplied(
  tx: Transaction,
  projectId: string,
  commandId: string,
): Promise<{ seq: number; actorId: string } | null> {
  return tx.history.findUnique({
    where: { projectId_commandId: { projectId, commandId } },
    select: { seq: true, actorId: true },
  });
}

function asJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
