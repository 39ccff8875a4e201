/** One change to a project's settings or members at a time; whoever comes second sees what the first left. */
import 'server-only';
import type { Transaction } from '../db';

/** Waits for its turn; keeps it until the transaction ends. Articles and annotations may still be written meanwhile. */
export async function lockProjects(tx: Transaction, ids: readonly string[]): Promise<void> {
  // In one order, so that two who lock several never wait for each other.
  await tx.$queryRaw`
    SELECT "id" FROM "Project" WHERE "id" = ANY (${[...ids]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
}
