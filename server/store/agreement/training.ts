/** How somebody's training went: their words against the final layer's, before it, in it, and since. */
import 'server-only';
import type { Pattern } from '@/domain/agreement/patterns';
import { everySentence, usualQuery } from '@/domain/agreement/query';
import { final } from '@/domain/agreement/tally';
import { type Comparable, type Phase, phases, phasesOf } from '@/domain/agreement/training';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { visibleLayersSql } from '../sight';
import { readingOf } from './agreement';
import { Job } from './jobs';
import { listSentences, type SentencePage } from './sentences';

type Follower = Grant<'agreement:follow'>;

interface Trainee {
  readonly id: string;
  readonly name: string;
}

/** Those to whom articles were given for training: for an annotator, nobody but themself. */
export async function listTrainees(grant: Follower): Promise<readonly Trainee[]> {
  const { projectId, actor } = grant;
  const own = grant.also('layer:review') === null ? { assigneeId: actor.accountId } : {};
  const rows = await db().account.findMany({
    where: { assignments: { some: { projectId, purpose: 'training', withdrawnAt: null, ...own } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows;
}

export interface Training {
  /** Articles given for training, and those of them that can be compared by now. */
  readonly given: number;
  readonly comparable: number;
  /** Their judgments, 0, against the final layer's, 1; and of how many articles. */
  readonly phases: Readonly<Record<Phase, { articles: number; patterns: readonly Pattern[] }>>;
  /** Where they differ from the final layer in the training. */
  readonly differing: SentencePage;
}

/** `person` is one of those that `listTrainees` gives to the same grant. */
export async function loadTraining(grant: Follower, person: string): Promise<Training> {
  const [given, articles] = await Promise.all([
    countGiven(grant, person),
    listComparable(grant, person),
  ]);
  const found = phasesOf(articles);
  const [before, training, after] = await Promise.all(
    phases.map((phase) => againstFinal(grant, person, found[phase])),
  );
  const none = { articles: 0, patterns: [] };
  return {
    given,
    comparable: found.training.length,
    phases: { before: before ?? none, training: training ?? none, after: after ?? none },
    differing: await listDiffering(grant, person, found.training),
  };
}

async function countGiven({ projectId }: Follower, assigneeId: string): Promise<number> {
  const where = { projectId, assigneeId, purpose: 'training', withdrawnAt: null } as const;
  return db().assignment.count({ where });
}

async function listComparable(grant: Follower, person: string): Promise<readonly Comparable[]> {
  const { projectId } = grant;
  return db().$queryRaw<Comparable[]>(Prisma.sql`
    SELECT version."articleId"::text AS article,
           to_char(min(round."submittedAt") AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt",
           bool_or(EXISTS (SELECT FROM "Assignment" given
             WHERE given."projectId" = layer."projectId" AND given."articleId" = version."articleId"
               AND given."assigneeId" = layer."authorId" AND given.purpose = 'training'
               AND given."withdrawnAt" IS NULL)) AS "isTraining"
      FROM "Layer" layer
      JOIN "LayerRound" round ON round."projectId" = layer."projectId" AND round."layerId" = layer.id
      JOIN "ArticleVersion" version ON version."projectId" = layer."projectId" AND version.id = layer."versionId"
      JOIN "Article" article ON article."projectId" = version."projectId" AND article.id = version."articleId"
     WHERE layer."projectId" = ${projectId}::uuid AND layer."authorId" = ${person}::uuid
       AND layer.state IN ('submitted', 'adjudicated') AND round."submittedAt" IS NOT NULL
       AND article."deletedAt" IS NULL AND ${visibleLayersSql(grant)}
       AND version.id IN (SELECT layer."versionId" FROM "Layer" layer
         WHERE layer."authorId" IS NULL AND layer.state IN ('submitted', 'adjudicated')
           AND ${visibleLayersSql(grant)})
     GROUP BY version."articleId"
     ORDER BY 2, 1`);
}

async function againstFinal(grant: Follower, person: string, articles: readonly string[]) {
  if (articles.length === 0) return { articles: 0, patterns: [] };
  const part = { article: null, after: null, articles };
  const reading = await readingOf(grant, usualQuery, part);
  const result = await new Job({ kind: 'count', reading }, articles.length).result;
  if (result?.kind !== 'counted' || result.counted.kind !== 'sentences') {
    throw new Error('the training was not counted');
  }
  const { annotators, againstFinal: all } = result.counted.sums;
  return { articles: articles.length, patterns: all[annotators.indexOf(person)] ?? [] };
}

async function listDiffering(
  grant: Follower,
  one: string,
  articles: readonly string[],
): Promise<SentencePage> {
  if (articles.length === 0) return { sentences: [], next: null };
  const filter = { ...everySentence, one, other: final, alike: 'no' } as const;
  return listSentences(grant, usualQuery, filter, articles);
}
