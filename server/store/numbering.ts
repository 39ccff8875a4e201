/**
 * Under which numbers a reader hears a version's history. Whoever is blind hears only what concerns their own
 * layer, counted by itself: gaps in the common numbers would tell how much a colleague does, and when.
 */
import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';

type Reading = Grant<'article:read'>;

/** Own numbers begin behind all others, so that a number of the other kind is known as such. */
const ownNumbers = 2 ** 40;

export function hearsOwnOnly({ sight }: Reading): boolean {
  return sight === 'own-until-submitted';
}

/** Whether a number a reader says they heard last is of the kind in which they are told now. */
export function isOfNumbering(grant: Reading, after: number): boolean {
  return after === 0 || hearsOwnOnly(grant) === after >= ownNumbers;
}

/** The number of the newest entry that a reader may hear. */
export async function lastNumber(grant: Reading, versionId: string): Promise<number> {
  const { projectId } = grant;
  if (hearsOwnOnly(grant)) return ownNumbers + (await countHeard(grant, versionId));
  const key = { projectId, stream: versionId };
  const head = await db().historyStream.findUnique({ where: { projectId_stream: key } });
  return head?.seq ?? 0;
}

const Row = z.object({ seq: z.number() });

/** The entries behind a number, at most so many: by the history's own numbers, each with the one it is told under. */
export async function listOwnNumbers(
  grant: Reading,
  versionId: string,
  after: number,
  most: number,
): Promise<Map<number, number>> {
  const passed = Math.max(0, after - ownNumbers);
  const rows = await db().$queryRaw`
    SELECT entry."seq" ${heard(grant, versionId)} ORDER BY entry."seq" OFFSET ${passed} LIMIT ${most}`;
  return new Map(
    z
      .array(Row)
      .parse(rows)
      .map(({ seq }, at) => [seq, ownNumbers + passed + at + 1]),
  );
}

async function countHeard(grant: Reading, versionId: string): Promise<number> {
  const rows = await db().$queryRaw`SELECT count(*)::int AS "seq" ${heard(grant, versionId)}`;
  return z.array(Row).parse(rows)[0]?.seq ?? 0;
}

/** The same before and after submission, so that the numbers go on: one's own layer, one's own acts, the layout. */
function heard({ projectId, actor }: Reading, versionId: string): Prisma.Sql {
  const own = Prisma.sql`${actor.accountId}::uuid`;
  return Prisma.sql`
    FROM "History" entry
    LEFT JOIN "Layer" layer ON layer."projectId" = entry."projectId" AND layer."id" = entry."layerId"
   WHERE entry."projectId" = ${projectId}::uuid AND entry."stream" = ${versionId}::uuid
     AND (layer."authorId" = ${own}
       OR (entry."layerId" IS NULL
         AND (entry."actorId" = ${own} OR entry."command"->>'kind' = 'correct-layout')))`;
}
