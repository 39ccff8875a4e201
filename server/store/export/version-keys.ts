/** Which versions an export walks through, in its order, in groups that fit into memory. */
import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { articlesAsked, type Reading } from './reading';
import { fetchRows } from './snapshot';

export interface VersionKey {
  readonly articleId: string;
  readonly versionId: string;
  /** In code points. */
  readonly length: number;
  /** Whether it is the first version of its article. */
  readonly opensArticle: boolean;
}

/** Texts of a group together, in code points, unless a single one is longer: some megabytes at most. */
const mostText = 500_000;
const mostVersions = 100;

export async function* groupVersionKeys(reading: Reading): AsyncGenerator<VersionKey[]> {
  let group: VersionKey[] = [];
  let length = 0;
  for await (const keys of fetchRows<VersionKey>(
    reading.snapshot,
    'versions',
    mostVersions,
    statement(reading),
  )) {
    for (const key of keys) {
      if (group.length > 0 && (group.length === mostVersions || length + key.length > mostText)) {
        yield group;
        group = [];
        length = 0;
      }
      group.push(key);
      length += key.length;
    }
  }
  if (group.length > 0) yield group;
}

function statement(reading: Reading): Prisma.Sql {
  const order = Prisma.sql`ORDER BY article."createdAt", article.id, version.number`;
  return Prisma.sql`
    SELECT article.id AS "articleId", version.id AS "versionId", version.length,
           lag(article.id) OVER (${order}) IS DISTINCT FROM article.id AS "opensArticle"
      FROM "Article" article JOIN "ArticleVersion" version
        ON version."projectId" = article."projectId" AND version."articleId" = article.id
     WHERE ${articlesAsked(reading)}
     ${order}`;
}
