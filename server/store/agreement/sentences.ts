/** The sentences behind a figure, with what each annotator said of them. */
import 'server-only';
import type { AgreementQuery, SentenceFilter } from '@/domain/agreement/query';
import { final } from '@/domain/agreement/tally';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { readingOf } from './agreement';
import { Job } from './jobs';
import type { FoundSentence } from './task';

type Follower = Grant<'agreement:follow'>;

const pageSize = 50;
/** Milliseconds after which a page shows what has been found. */
const patience = 4_000;

export interface SentenceBehind extends FoundSentence {
  readonly title: string;
  readonly text: string;
}

export interface SentencePage {
  readonly sentences: readonly SentenceBehind[];
  /** What the next page begins behind; null where there is nothing more. */
  readonly next: SentenceFilter['after'];
}

/** Who sees only the final layer is shown none: their grant is not given. */
export async function listSentences(
  grant: Follower,
  query: AgreementQuery,
  filter: SentenceFilter,
  articles?: readonly string[],
): Promise<SentencePage> {
  const of = query.of === 'span' ? 'label' : query.of;
  const reading = await readingOf(grant, { ...query, of }, { ...filter, articles });
  const job = new Job({ kind: 'find', reading, filter, wanted: pageSize, patience }, 1);
  const result = await job.result;
  if (result?.kind !== 'found') throw new Error('the sentences were not found');
  const { sentences, more } = result.found;
  const last = sentences.at(-1);
  return {
    sentences: await withTexts(grant, sentences),
    next: more && last ? { version: last.version, start: last.start } : null,
  };
}

interface TextRow {
  readonly title: string;
  readonly text: string;
}

/** PostgreSQL counts characters as code points. */
async function withTexts(
  { projectId }: Follower,
  found: readonly FoundSentence[],
): Promise<SentenceBehind[]> {
  if (found.length === 0) return [];
  const rows = await db().$queryRaw<TextRow[]>(Prisma.sql`
    SELECT article.title, substring(version.text FROM wanted.start + 1 FOR wanted."end" - wanted.start) AS text
      FROM unnest(${found.map(({ version }) => version)}::uuid[], ${found.map(({ start }) => start)}::int[],
                  ${found.map(({ end }) => end)}::int[]) WITH ORDINALITY wanted (version, start, "end", nth)
      JOIN "ArticleVersion" version ON version."projectId" = ${projectId}::uuid AND version.id = wanted.version
      JOIN "Article" article ON article."projectId" = version."projectId" AND article.id = version."articleId"
     ORDER BY wanted.nth`);
  return found.map((sentence, at) => ({ ...sentence, ...(rows[at] ?? { title: '', text: '' }) }));
}

/** People by account id; `final` is nobody. */
export async function nameAnnotators(
  { projectId }: Follower,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== final);
  const rows = await db().account.findMany({
    where: { id: { in: asked }, layers: { some: { projectId } } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
