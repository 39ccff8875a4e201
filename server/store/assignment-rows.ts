/** Assignments taken for a change: as whoever asks saw them, and held until the change is made. */
import 'server-only';
import { z } from 'zod';
import { layerStates } from '@/domain/claim/submission';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import {
  type AssignmentState,
  assignmentStates,
  type Purpose,
  purposes,
  stateFromLayer,
} from '@/domain/team/assignment';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import type { Transaction } from '../db';

export type TakenRefusal = 'assignment-unknown' | 'changed-meanwhile';

const Row = z.object({
  id: z.string(),
  article: z.string(),
  assignee: z.string(),
  purpose: z.enum(purposes),
  state: z.enum(assignmentStates),
  dueOn: z.string().nullable(),
  standing: z.boolean(),
  revision: z.number(),
});
export type AssignmentRow = z.infer<typeof Row>;

/** In the order of their ids, so that two who take several never wait for each other. */
export async function takeRows(
  tx: Transaction,
  projectId: string,
  seen: readonly SeenAssignment[],
): Promise<Outcome<readonly AssignmentRow[], TakenRefusal>> {
  const ids = seen.map(({ assignment }) => assignment);
  const rows = z.array(Row).parse(
    await tx.$queryRaw`
      SELECT "id"::text, "articleId"::text AS "article", "assigneeId"::text AS "assignee", "purpose"::text,
             "state"::text, "dueOn", "withdrawnAt" IS NULL AS "standing", "revision"
        FROM "Assignment" WHERE "projectId" = ${projectId}::uuid AND "id" = ANY (${ids}::uuid[])
       ORDER BY "id" FOR UPDATE`,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  if (known.size !== new Set(ids).size) return refused('assignment-unknown');
  const isStale = seen.some((one) => known.get(one.assignment)?.revision !== one.revision);
  return isStale ? refused('changed-meanwhile') : accepted(rows);
}

export interface Pair {
  readonly article: string;
  readonly person: string;
}

const Held = z.object({ article: z.string(), person: z.string(), state: z.enum(layerStates) });

/**
 * The state in which work of these people on these articles is, where it has begun. Their layers are held, so that
 * none is submitted between this look and what is written of it: take them before any assignment.
 */
export async function holdWork(
  tx: Transaction,
  projectId: string,
  {
    articles,
    people,
  }: { readonly articles: readonly string[]; readonly people: readonly string[] },
): Promise<(pair: Pair, purpose: Purpose) => AssignmentState> {
  const rows = z.array(Held).parse(
    await tx.$queryRaw`
      SELECT v."articleId"::text AS "article", l."authorId"::text AS "person", l."state"::text
        FROM "Layer" l JOIN "ArticleVersion" v ON v."projectId" = l."projectId" AND v."id" = l."versionId"
       WHERE l."projectId" = ${projectId}::uuid AND v."articleId" = ANY (${[...articles]}::uuid[])
         AND l."authorId" = ANY (${[...people]}::uuid[])
       ORDER BY v."number", l."id" FOR UPDATE OF l`,
  );
  // Of two versions the newer one counts.
  const states = new Map(rows.map((row) => [keyOf(row), row.state]));
  return (pair, purpose) =>
    purpose === 'review' ? 'open' : stateFromLayer(states.get(keyOf(pair)) ?? null);
}

export function keyOf({ article, person }: Pair): string {
  return `${article}/${person}`;
}
