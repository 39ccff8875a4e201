/** Texts that have long passages in common: among the articles of a claim, and of one article in the whole project. */
import 'server-only';
import { z } from 'zod';
import { type CopyAlert, type CopySide, leastCopied } from '@/domain/provenance/copy-alert';
import { articleWords } from '@/domain/text/article-words';
import { findCopied } from '@/domain/text/copied-passages';
import { decodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import { fingerprint } from '@/domain/text/shingles';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { newestVersion } from './article-search';

type Reading = Grant<'claim:read'>;

/** Of those that have the most in common. */
const mostAlerts = 20;
/** Texts whose fingerprints are made for one question; the rest waits for the next. */
const mostMade = 500;

/** Of the newest versions of some articles, which the reader may read as every member may. */
export async function listCopiesAmong(
  grant: Reading,
  articles: readonly string[],
): Promise<CopyAlert[]> {
  await makeFingerprints(grant);
  return listAlerts(
    grant,
    Prisma.sql`one."id" = ANY (${[...articles]}::uuid[])
    AND other."id" = ANY (${[...articles]}::uuid[])`,
  );
}

export async function listCopiesOf(grant: Reading, article: string): Promise<CopyAlert[]> {
  await makeFingerprints(grant);
  return listAlerts(
    grant,
    Prisma.sql`(one."id" = ${article}::uuid OR other."id" = ${article}::uuid)`,
  );
}

/** Fingerprints are made from the texts, and may be made at any time. */
async function makeFingerprints({ projectId }: Reading): Promise<void> {
  const rows = await db().articleVersion.findMany({
    where: { projectId, fingerprint: null, article: { deletedAt: null } },
    select: { id: true, text: true, layout: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: mostMade,
  });
  if (rows.length === 0) return;
  await db().versionFingerprint.createMany({
    data: rows.map((row) => ({
      projectId,
      versionId: row.id,
      hashes: fingerprint(wordsOf(row)),
    })),
    skipDuplicates: true,
  });
}

const Pairs = z.array(z.object({ one: z.string(), other: z.string() }));

/** Pairs that share hashes; how much they share is then read from the texts themselves. */
async function listPairs({ projectId }: Reading, among: Prisma.Sql) {
  const rows = await db().$queryRaw`
    WITH texts AS MATERIALIZED (
      SELECT a."id", v."id" AS "versionId", print."hashes"
        FROM "Article" a JOIN ${newestVersion}
        JOIN "VersionFingerprint" print ON print."projectId" = v."projectId" AND print."versionId" = v."id"
       WHERE a."projectId" = ${projectId}::uuid AND a."deletedAt" IS NULL)
    SELECT one."versionId"::text AS "one", other."versionId"::text AS "other"
      FROM texts one JOIN texts other ON one."id" < other."id" AND one."hashes" && other."hashes"
     WHERE ${among}
     ORDER BY cardinality(ARRAY(SELECT unnest(one."hashes") INTERSECT SELECT unnest(other."hashes"))) DESC,
              one."versionId", other."versionId"
     LIMIT ${mostAlerts}`;
  return Pairs.parse(rows);
}

async function listAlerts(grant: Reading, among: Prisma.Sql): Promise<CopyAlert[]> {
  const pairs = await listPairs(grant, among);
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const [texts, words] = await Promise.all([listTexts(grant, ids), listWords(grant, ids)]);
  return pairs.flatMap(({ one, other }) => {
    const [a, b] = [texts.get(one), texts.get(other)];
    if (a === undefined || b === undefined) return [];
    const word = words.find(({ from, to }) =>
      from === one ? to === other : from === other && to === one,
    );
    const [copy, original] = (word === undefined ? isEarlier(a, b) : word.to === one)
      ? [b, a]
      : [a, b];
    const text = indexText(copy.text);
    const passages = findCopied(copy.text, original.text).map((passage) => text.slice(passage.one));
    const length = passages.reduce((sum, passage) => sum + [...passage].length, 0);
    if (length < leastCopied) return [];
    const decided = word === undefined ? null : word.repeats ? 'repeats' : 'dismissed';
    return { original: sideOf(original), copy: sideOf(copy), passages, length, decided };
  });
}

type Text = CopySide & { readonly text: string };

function sideOf({ text: _, ...side }: Text): CopySide {
  return side;
}

/** Without a day one is not known to be earlier. */
function isEarlier(one: Text, other: Text): boolean {
  if (one.publishedAt === null || other.publishedAt === null) return one.publishedAt !== null;
  return one.publishedAt <= other.publishedAt;
}

async function listTexts(
  { projectId }: Reading,
  ids: readonly string[],
): Promise<Map<string, Text>> {
  const rows = await db().articleVersion.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: {
      id: true,
      text: true,
      layout: true,
      article: { select: { id: true, title: true, language: true, publishedAt: true } },
    },
  });
  return new Map(
    rows.map((row) => {
      const { id: article, ...facts } = row.article;
      return [row.id, { version: row.id, article, text: wordsOf(row), ...facts }];
    }),
  );
}

interface Written {
  readonly id: string;
  readonly text: string;
  readonly layout: { readonly regions: number[]; readonly sentences: number[] } | null;
}

/** Rankings and menus stand in every article of an outlet. */
function wordsOf({ id, text, layout }: Written): string {
  const decoded = layout && decodeLayout(layout);
  if (!decoded?.ok) throw new Error(`version ${id} has no layout that can be read`);
  return articleWords(indexText(text), decoded.value);
}

async function listWords({ projectId }: Reading, ids: readonly string[]) {
  const within = { in: [...ids] };
  const rows = await db().copyDecision.findMany({
    where: { projectId, fromVersionId: within, toVersionId: within },
    select: { fromVersionId: true, toVersionId: true, repeats: true },
  });
  return rows.map(({ fromVersionId: from, toVersionId: to, repeats }) => ({ from, to, repeats }));
}
