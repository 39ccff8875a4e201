/** What stands behind the ids of a report: labels, people, titles, sources. */
import 'server-only';
import type { AgreementQuery } from '@/domain/agreement/query';
import type { Label } from '@/domain/claim/label';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { loadCodebook } from '../codebooks';
import { listRegistry } from '../source-row';
import { nameAnnotators } from './sentences';
import type { Counting } from './statement';
import type { Counted } from './task';

export interface CountedNames {
  readonly labels: readonly Label[];
  /** By account id; null for who is not told who they are. */
  readonly people: ReadonlyMap<string, string> | null;
  readonly titles: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

export async function nameCounted(
  grant: Grant<'agreement:read'>,
  query: AgreementQuery,
  { kind, sums }: Counted,
): Promise<CountedNames> {
  const follower = grant.also('agreement:follow');
  const articles = kind === 'sentences' ? sums.lowest.map(({ article }) => article) : [];
  const [labels, people, titles, sources] = await Promise.all([
    listLabels(grant),
    follower && nameAnnotators(follower, sums.annotators),
    nameArticles(grant, articles),
    nameSources(grant, query),
  ]);
  return { labels, people, titles, sources };
}

export async function listLabels({ projectId }: Counting): Promise<readonly Label[]> {
  return (await loadCodebook(db(), projectId)).labels;
}

async function nameArticles(
  { projectId }: Counting,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db().article.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: { id: true, title: true },
  });
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Only of speakers the values are sources; a confidential one is named to who may know it. */
export async function nameSources(
  grant: Counting,
  { of }: AgreementQuery,
): Promise<ReadonlyMap<string, string>> {
  if (of !== 'speaker') return new Map();
  return new Map((await listRegistry(grant)).map(({ id, name }) => [id, name]));
}
