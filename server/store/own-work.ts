/** What is given to the person asking and still to be done. Of what others have only those who assign learn. */
import 'server-only';
import { isPending, type Purpose } from '@/domain/team/assignment';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { toState } from './assignment-moves';

type Reading = Grant<'article:read'>;

export interface OwnWork {
  readonly purpose: Purpose;
  readonly dueOn: string | null;
}

/** By article; of several on one, what is due first. */
export async function listOwnWork(
  { projectId, actor }: Reading,
  articles: readonly string[],
): Promise<Map<string, OwnWork>> {
  const rows = await db().assignment.findMany({
    where: {
      projectId,
      assigneeId: actor.accountId,
      articleId: { in: [...articles] },
      withdrawnAt: null,
    },
    orderBy: [{ dueOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    select: { articleId: true, purpose: true, dueOn: true, state: true },
  });
  const pending = rows.filter(({ state }) => isPending(toState(state)));
  return new Map(pending.map(({ articleId, purpose, dueOn }) => [articleId, { purpose, dueOn }]));
}

/** Holds for an article `a` that the person asking was given, and has not done. */
export function isGivenSql({ actor }: Reading): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM "Assignment" given
     WHERE given."projectId" = a."projectId" AND given."articleId" = a."id" AND given."withdrawnAt" IS NULL
       AND given."assigneeId" = ${actor.accountId}::uuid AND given."state" IN ('open', 'in-progress', 'returned'))`;
}

/** Holds for an article `a` that nobody was given to annotate; for nothing where the person asking may not know. */
export function isGivenToNobodySql(grant: Reading): Prisma.Sql {
  if (grant.also('assignment:list') === null) return Prisma.sql`false`;
  return Prisma.sql`NOT EXISTS (
    SELECT FROM "Assignment" given
     WHERE given."projectId" = a."projectId" AND given."articleId" = a."id" AND given."withdrawnAt" IS NULL
       AND given."purpose" <> 'review')`;
}
