/** What a list shows of each article on its page: facts, the reader's own layer, and how far it has come. */
import 'server-only';
import { z } from 'zod';
import type { ArticleLine } from '@/domain/article/article-line';
import { excerptOf } from '@/domain/article/excerpt';
import { countMarked } from '@/domain/article/progress';
import type { Search } from '@/domain/article/search';
import { widthVariants } from '@/domain/article/width';
import { isOpen } from '@/domain/claim/submission';
import { decodeLayout, statementSentences } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { toSpan } from './annotation-row';
import { listVeiled } from './outlet';
import { listOwnWork } from './own-work';
import { visibleLayers } from './sight';

type Reading = Grant<'article:read'>;

/** In the order of the ids. Those deleted since are left out. */
export async function listLines(
  grant: Reading,
  ids: readonly string[],
  search: Search | null,
): Promise<ArticleLine[]> {
  const articles = await findArticles(grant, ids);
  const versions = articles.flatMap(({ versions: [version] }) => version?.id ?? []);
  const [layers, marks, windows, given, veiled] = await Promise.all([
    listLayers(grant, versions),
    listOwnMarks(grant, versions),
    search === null ? new Map<string, string>() : listWindows(grant, versions, search),
    listOwnWork(grant, ids),
    listVeiled(grant, ids),
  ]);
  const annotates = grant.also('annotation:make') !== null;
  const lines = articles.map(({ versions: [version], createdAt, ...facts }): ArticleLine => {
    const seen = layers.filter(({ versionId }) => versionId === version?.id);
    const own = seen.find(({ authorId }) => authorId === grant.actor.accountId);
    const sentences = sentencesOf(version);
    const found = windows.get(version?.id ?? '');
    return {
      ...facts,
      publisher: veiled.has(facts.id) ? null : facts.publisher,
      importedAt: createdAt.toISOString(),
      layer: own?.state ?? null,
      assigned: given.get(facts.id) ?? null,
      sentences: sentences.length,
      marked: annotates || own ? countMarked(sentences, marks.get(version?.id ?? '') ?? []) : null,
      submitted: seen.filter(({ authorId, state }) => authorId !== null && !isOpen(state)).length,
      excerpt: search === null || found === undefined ? [] : excerptOf(found, search),
    };
  });
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

async function findArticles({ projectId }: Reading, ids: readonly string[]) {
  const layout = { select: { regions: true, sentences: true } };
  return db().article.findMany({
    where: { projectId, id: { in: [...ids] }, deletedAt: null },
    select: {
      id: true,
      title: true,
      publisher: true,
      language: true,
      publishedAt: true,
      createdAt: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, layout } },
    },
  });
}

type Version = Awaited<ReturnType<typeof findArticles>>[number]['versions'][number];

function sentencesOf(version: Version | undefined): readonly Span[] {
  if (!version?.layout) return [];
  const layout = decodeLayout(version.layout);
  if (!layout.ok) throw new Error(`the layout of version ${version.id} is ${layout.refusal}`);
  return statementSentences(layout.value);
}

async function listLayers(grant: Reading, versions: readonly string[]) {
  return db().layer.findMany({
    where: { AND: [{ versionId: { in: [...versions] } }, visibleLayers(grant)] },
    select: { versionId: true, authorId: true, state: true },
  });
}

async function listOwnMarks({ projectId, actor }: Reading, versions: readonly string[]) {
  const rows = await db().annotation.findMany({
    where: {
      projectId,
      versionId: { in: [...versions] },
      erasedAt: null,
      layer: { authorId: actor.accountId },
    },
    select: { versionId: true, start: true, end: true },
  });
  const marks = new Map<string, Span[]>();
  for (const { versionId, start, end } of rows) {
    const known = marks.get(versionId) ?? [];
    known.push(toSpan(start, end));
    marks.set(versionId, known);
  }
  return marks;
}

const Window = z.object({ id: z.string(), piece: z.string() });
/** In code points: more than an excerpt shows, so that it can be cut at will. */
const windowBefore = 60;
const windowLength = 400;

/** A stretch of each text around the first place that was searched for, cut out by the database: a text may have megabytes. */
async function listWindows({ projectId }: Reading, versions: readonly string[], search: Search) {
  const rows = await db().$queryRaw`
    SELECT v."id"::text AS "id", substr(v."text", GREATEST(place - ${windowBefore}, 1), ${windowLength}) AS "piece"
      FROM "ArticleVersion" v, LATERAL (
        SELECT COALESCE(${firstOf([search.phrase])}, ${firstOf(search.words)}) AS place) AS found
     WHERE v."projectId" = ${projectId}::uuid AND v."id" = ANY (${[...versions]}::uuid[])
       AND place IS NOT NULL`;
  return new Map(
    z
      .array(Window)
      .parse(rows)
      .map(({ id, piece }) => [id, piece]),
  );
}

function firstOf(words: readonly string[]): Prisma.Sql {
  const places = words
    .flatMap(widthVariants)
    .map((word) => Prisma.sql`NULLIF(strpos(lower(v."text"), lower(${word})), 0)`);
  return Prisma.sql`LEAST(${Prisma.join(places)})`;
}
