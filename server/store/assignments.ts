/** A project's assignments, a page at a time, and what each person has to do. */
import 'server-only';
import { z } from 'zod';
import { roles } from '@/domain/access/actor';
import { type AssignmentState, assignmentStates, purposes } from '@/domain/team/assignment';
import type { AssignmentLine, AssignmentPage, Workload } from '@/domain/team/assignment-line';
import type { AssignmentOrder, AssignmentQuery } from '@/domain/team/assignment-query';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { listProgress } from './work-progress';

type Listing = Grant<'assignment:list'>;

/** As many as the list of articles has, for the same reasons. */
const pageSize = 50;

const Line = z.object({
  id: z.string(),
  revision: z.number(),
  purpose: z.enum(purposes),
  state: z.enum(assignmentStates),
  dueOn: z.string().nullable(),
  articleId: z.string(),
  title: z.string(),
  language: z.string(),
  assigneeId: z.string(),
  assigneeName: z.string(),
  assignedBy: z.string(),
  movedAt: z.date(),
});

/** `today`: the day where the reader is, before which what was due is overdue. */
export async function listAssignments(
  grant: Listing,
  query: AssignmentQuery,
  today: string,
): Promise<AssignmentPage> {
  const [count, total] = await Promise.all([
    countRows(Prisma.join(conditions(grant, query, today), ' AND ')),
    countRows(there(grant)),
  ]);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(query.page, pages);
  const rows = z.array(Line).parse(
    await db().$queryRaw`
      SELECT a."id"::text, a."revision", a."purpose"::text, a."state"::text, a."dueOn", a."movedAt",
             article."id"::text AS "articleId", article."title", article."language",
             who."id"::text AS "assigneeId", who."name" AS "assigneeName", maker."name" AS "assignedBy"
        ${joined} JOIN "Account" maker ON maker."id" = a."assignedById"
       WHERE ${Prisma.join(conditions(grant, query, today), ' AND ')}
       ORDER BY ${ordered(query)} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
  );
  const progress = await listProgress(
    grant,
    rows.map(({ articleId, assigneeId }) => ({ article: articleId, person: assigneeId })),
  );
  return { lines: rows.map((row) => toLine(row, progress)), count, total, pages };
}

const joined = Prisma.sql`
  FROM "Assignment" a
  JOIN "Article" article ON article."projectId" = a."projectId" AND article."id" = a."articleId"
  JOIN "Account" who ON who."id" = a."assigneeId"`;

/** What stands, of articles that are there. */
function there({ projectId }: Listing): Prisma.Sql {
  return Prisma.sql`a."projectId" = ${projectId}::uuid AND a."withdrawnAt" IS NULL AND article."deletedAt" IS NULL`;
}

async function countRows(where: Prisma.Sql): Promise<number> {
  const rows = await db().$queryRaw`SELECT count(*)::int AS "count" ${joined} WHERE ${where}`;
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

const pending = Prisma.sql`a."state" IN ('open', 'in-progress', 'returned')`;

function conditions(grant: Listing, query: AssignmentQuery, today: string): Prisma.Sql[] {
  const { person, purpose, state } = query;
  return [
    there(grant),
    ...(person === null ? [] : [Prisma.sql`a."assigneeId" = ${person}::uuid`]),
    ...(purpose === null ? [] : [Prisma.sql`a."purpose"::text = ${purpose}`]),
    ...(state === null ? [] : [stands(state, today)]),
  ];
}

function stands(state: NonNullable<AssignmentQuery['state']>, today: string): Prisma.Sql {
  if (state === 'pending') return pending;
  if (state === 'overdue') return Prisma.sql`${pending} AND a."dueOn" < ${today}`;
  return Prisma.sql`a."state"::text = ${state}`;
}

const keys: Record<AssignmentOrder, Prisma.Sql> = {
  due: Prisma.sql`a."dueOn"`,
  person: Prisma.sql`who."name"`,
  article: Prisma.sql`article."title"`,
  moved: Prisma.sql`a."movedAt"`,
};

/** What has no day comes last in either direction; ties go by article, by person, by id. */
function ordered({ order, descending }: AssignmentQuery): Prisma.Sql {
  const direction = Prisma.raw(descending ? 'DESC' : 'ASC');
  return Prisma.sql`${keys[order]} ${direction} NULLS LAST, article."title", who."name", a."id"`;
}

function toLine(
  row: z.infer<typeof Line>,
  progress: Awaited<ReturnType<typeof listProgress>>,
): AssignmentLine {
  const { articleId, title, language, assigneeId, assigneeName, movedAt, ...rest } = row;
  const pair = { article: articleId, person: assigneeId };
  return {
    ...rest,
    article: { id: articleId, title, language },
    assignee: { id: assigneeId, name: assigneeName },
    movedAt: movedAt.toISOString(),
    progress: row.purpose === 'review' ? null : progress(pair),
  };
}

const Count = z.object({
  person: z.string(),
  name: z.string(),
  role: z.enum(roles).nullable(),
  state: z.enum(assignmentStates).nullable(),
  count: z.number(),
  overdue: z.number(),
});

/** Everybody who may be given work, and whoever else has some; by name, then by account. */
export async function listWorkloads(
  { projectId }: Listing,
  today: string,
): Promise<readonly Workload[]> {
  const rows = z.array(Count).parse(
    await db().$queryRaw`
      SELECT who."id"::text AS "person", who."name", m."role"::text, a."state"::text,
             count(a."id")::int AS "count",
             count(a."id") FILTER (WHERE a."dueOn" < ${today} AND ${pending})::int AS "overdue"
        FROM "Account" who
        LEFT JOIN "Member" m ON m."accountId" = who."id" AND m."projectId" = ${projectId}::uuid
        LEFT JOIN ("Assignment" a JOIN "Article" article
               ON article."projectId" = a."projectId" AND article."id" = a."articleId" AND article."deletedAt" IS NULL)
          ON a."assigneeId" = who."id" AND a."projectId" = ${projectId}::uuid AND a."withdrawnAt" IS NULL
       WHERE (m."role" IN ('owner', 'reviewer', 'annotator') AND who."closedAt" IS NULL) OR a."id" IS NOT NULL
       GROUP BY who."id", who."name", m."role", a."state"
       ORDER BY who."name", who."id"`,
  );
  const people = [...new Set(rows.map(({ person }) => person))];
  return people.map((person) => workloadOf(rows.filter((row) => row.person === person)));
}

function workloadOf(rows: readonly z.infer<typeof Count>[]): Workload {
  const [first] = rows;
  if (first === undefined) throw new Error('nobody has a workload of nothing');
  const of = (state: AssignmentState) => rows.find((row) => row.state === state)?.count ?? 0;
  const counts = {
    open: of('open'),
    'in-progress': of('in-progress'),
    submitted: of('submitted'),
    returned: of('returned'),
    adjudicated: of('adjudicated'),
  };
  const overdue = rows.reduce((sum, row) => sum + row.overdue, 0);
  const { person, name, role } = first;
  return { person, name, role, counts, overdue };
}

/** Articles that nobody has been given to annotate. */
export async function countUnassigned({ projectId }: Listing): Promise<number> {
  return db().article.count({
    where: { projectId, deletedAt: null, assignments: { none: annotated } },
  });
}

const annotated = { withdrawnAt: null, purpose: { not: 'review' } } as const;
