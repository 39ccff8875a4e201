/** A project's whole history, for those who see every layer: a page at a time by key, or all of it in order. */
import 'server-only';
import { z } from 'zod';
import { kindsOf } from '@/domain/history/area';
import type { HistoryQuery } from '@/domain/history/query';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { findPlaces } from './named-places';

type Auditing = Grant<'history:read'>;

/** A screen and a half. */
const pageSize = 50;

export interface Entry {
  readonly stream: string;
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly actorId: string;
  readonly kind: string;
  readonly layerId: string | null;
  readonly annotationId: string | null;
  /** The words that the annotation marks now, and where they begin in code points. */
  readonly exact: string | null;
  readonly start: number | null;
  /** The article it is about, or the first of several; `others` counts the rest. */
  readonly article: string | null;
  readonly title: string | null;
  readonly others: number;
  readonly command: unknown;
  readonly inverse: unknown;
}

const Row = z.object({
  stream: z.string(),
  seq: z.number(),
  at: z.date(),
  actor: z.string(),
  actorId: z.string(),
  kind: z.string(),
  layerId: z.string().nullable(),
  annotationId: z.string().nullable(),
  exact: z.string().nullable(),
  start: z.number().nullable(),
  article: z.string().nullable(),
  title: z.string().nullable(),
  command: z.unknown(),
  inverse: z.unknown(),
});

export interface EntryPage {
  readonly entries: readonly Entry[];
  readonly count: number;
  readonly older: boolean;
}

/** `zone` says where the days of the query begin. */
export async function listEntries(
  grant: Auditing,
  query: HistoryQuery,
  zone: string,
): Promise<EntryPage> {
  const [found, count] = await Promise.all([
    readEntries(grant, query, zone, pageSize + 1),
    countEntries(grant, query, zone),
  ]);
  return { entries: found.slice(0, pageSize), count, older: found.length > pageSize };
}

export async function readEntries(
  grant: Auditing,
  query: HistoryQuery,
  zone: string,
  most: number,
): Promise<readonly Entry[]> {
  const rows = await db().$queryRaw`
    SELECT h."stream"::text, h."seq", h."at", account."name" AS "actor", h."actorId"::text,
      COALESCE(h."command"->>'kind', '') AS "kind", h."layerId"::text, h."annotationId"::text,
      mark."exact", mark."start", article."id"::text AS "article", article."title",
      h."command", h."inverse"
    ${fromHistory} WHERE ${Prisma.join(conditions(grant, query, zone), ' AND ')}
      AND ${behind(grant, query)}
    ORDER BY h."at" DESC, h."stream" DESC, h."seq" DESC LIMIT ${most}`;
  return placed(grant, z.array(Row).parse(rows));
}

/** What stands in the project's own history says nothing of an article by itself, but may name something that has one. */
async function placed(
  grant: Auditing,
  rows: readonly z.infer<typeof Row>[],
): Promise<readonly Entry[]> {
  const homeless = rows.filter(({ article }) => article === null);
  const places = await findPlaces(
    grant,
    homeless.map(({ command }) => command),
  );
  const placeOf = new Map(homeless.map((row, at) => [row, places[at] ?? null]));
  return rows.map((row) => ({ ...row, others: 0, ...placeOf.get(row) }));
}

async function countEntries(grant: Auditing, query: HistoryQuery, zone: string): Promise<number> {
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS "count" ${fromHistory}
     WHERE ${Prisma.join(conditions(grant, query, zone), ' AND ')}`;
  return z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
}

/** The article is that of the version whose history it is, or the one that the change names. */
const fromHistory = Prisma.sql`
  FROM "History" h
  JOIN "Account" account ON account."id" = h."actorId"
  LEFT JOIN "Annotation" mark ON mark."projectId" = h."projectId" AND mark."id" = h."annotationId"
  LEFT JOIN "ArticleVersion" version ON version."projectId" = h."projectId" AND version."id" = h."stream"
  LEFT JOIN "Article" article ON article."projectId" = h."projectId"
    AND article."id"::text = COALESCE(version."articleId"::text, h."command"->>'article')`;

function conditions(grant: Auditing, query: HistoryQuery, zone: string): Prisma.Sql[] {
  const { q, area, actor, article, from, to } = query;
  const words = `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return [
    Prisma.sql`h."projectId" = ${grant.projectId}::uuid`,
    ...(q.trim() === ''
      ? []
      : [Prisma.sql`(h."command"::text ILIKE ${words} OR mark."exact" ILIKE ${words})`]),
    ...(area === null
      ? []
      : [Prisma.sql`h."command"->>'kind' IN (${Prisma.join([...kindsOf(area)])})`]),
    ...(actor === null ? [] : [Prisma.sql`h."actorId" = ${actor}::uuid`]),
    ...(article === null ? [] : [Prisma.sql`article."id" = ${article}::uuid`]),
    ...(from === null ? [] : [Prisma.sql`h."at" >= ${from}::date::timestamp AT TIME ZONE ${zone}`]),
    ...(to === null
      ? []
      : [Prisma.sql`h."at" < (${to}::date + 1)::timestamp AT TIME ZONE ${zone}`]),
  ];
}

/** Older than the entry that the page begins behind. */
function behind({ projectId }: Auditing, { behind: place }: HistoryQuery): Prisma.Sql {
  if (place === null) return Prisma.sql`true`;
  return Prisma.sql`(h."at", h."stream", h."seq") < (
    SELECT last."at", last."stream", last."seq" FROM "History" last
     WHERE last."projectId" = ${projectId}::uuid
       AND last."stream" = ${place.stream}::uuid AND last."seq" = ${place.seq})`;
}

/** Everybody who has changed something, by name. */
export async function listActors({
  projectId,
}: Auditing): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db().account.findMany({
    where: { history: { some: { projectId } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
