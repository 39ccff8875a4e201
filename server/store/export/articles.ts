/** The publication facts of articles, by id. */
import 'server-only';
import type { ArticleRecord } from '@/domain/exchange/record/article';
import { Prisma } from '@/prisma/generated/client';
import { listVeiled } from '../outlet';
import type { Reading } from './reading';
import { listRelays } from './relays';

type Text = string | null;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly address: Text;
  readonly publisher: Text;
  readonly publisherId: Text;
  readonly ownReporting: boolean;
  readonly byline: Text;
  readonly language: string;
  readonly publishedAt: Text;
  readonly retrievedAt: Date;
  readonly rights: Text;
  readonly revision: number;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAt: Date;
}

const withoutOutlet = {
  address: null,
  publisher: null,
  publisherId: null,
  ownReporting: false,
  byline: null,
  rights: null,
} as const;

export async function loadArticles(
  { snapshot, grant, names }: Reading,
  ids: readonly string[],
): Promise<Map<string, ArticleRecord>> {
  const { projectId } = grant;
  const veiled = await listVeiled(grant, ids);
  const rows = (await snapshot.query<Row>(statement(projectId, ids))).map((row) =>
    veiled.has(row.id) ? { ...row, ...withoutOutlet } : row,
  );
  const credits = await listRelays(snapshot, projectId, 'articleId', ids);
  const credited = [...credits.values()].flat().map(({ sourceId }) => sourceId);
  await names.learn([...credited, ...rows.map(({ publisherId }) => publisherId)]);
  const creditOf = (id: string) =>
    (veiled.has(id) ? [] : (credits.get(id) ?? [])).map(({ sourceId }) => names.nameOf(sourceId));
  const publisherOf = ({ publisherId }: Row) =>
    publisherId === null || names.isWithheld(publisherId) ? null : names.nameOf(publisherId);
  return new Map(rows.map((row) => [row.id, toRecord(row, creditOf(row.id), publisherOf(row))]));
}

function statement(projectId: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT article.id, article.title, article.address, article.publisher, article."publisherId",
           article."ownReporting", article.byline,
           article.language, article."publishedAt", article."retrievedAt", article.rights,
           article.revision, article."createdAt",
           maker.id AS "createdById", maker.name AS "createdByName"
      FROM "Article" article JOIN "Account" maker ON maker.id = article."createdById"
     WHERE article."projectId" = ${projectId}::uuid AND article.id = ANY (${ids}::uuid[])`;
}

function toRecord(
  row: Row,
  credit: ArticleRecord['credit'],
  publisherSource: ArticleRecord['publisherSource'],
): ArticleRecord {
  const { id, title, address, publisher, byline, language, publishedAt, rights, revision } = row;
  return {
    id,
    title,
    address,
    publisher,
    publisherSource,
    ownReporting: row.ownReporting,
    byline,
    credit,
    language,
    publishedAt,
    retrievedAt: row.retrievedAt.toISOString(),
    rights,
    revision,
    createdBy: { id: row.createdById, name: row.createdByName },
    createdAt: row.createdAt.toISOString(),
  };
}
