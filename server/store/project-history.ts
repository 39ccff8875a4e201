/** Keeps what happens to a project as a whole, in the project's own stream of history. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Recorded } from '@/domain/access/project-change';
import { commandVersion } from '@/domain/claim/command';
import type { Transaction } from '../db';
import { append, takeTurn } from './history';

/** Of whom the change is, and of which project. */
export interface ChangeOf {
  readonly projectId: string;
  readonly actorId: string;
  /** Made by whoever asked, where they made one. */
  readonly command?: string;
}

export async function recordChange(
  tx: Transaction,
  { projectId, actorId, command: id = randomUUID() }: ChangeOf,
  { change, inverse }: Recorded,
): Promise<void> {
  const stream = { projectId, stream: projectId };
  const command = { v: commandVersion, id, body: change } as const;
  const seq = await takeTurn(tx, stream);
  await append(tx, stream, seq, { command, inverse, actorId, layerId: null, annotationId: null });
}
