/** Deletes an article and brings it back. Its rows stay: what is deleted is only no longer shown. */
import 'server-only';
import { daysLeft, keptSince } from '@/domain/article/deletion';
import type { ArticleWeight } from '@/domain/article/facts-sight';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { type Changed, inProjectTurn } from './project-turn';

export interface DeletionOrder {
  readonly article: string;
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
}

export type DeletionRefusal = 'article-unknown' | 'command-id-taken';

export async function deleteArticle(
  grant: Grant<'article:delete'>,
  order: DeletionOrder,
): Promise<Outcome<null, DeletionRefusal>> {
  return turn(grant, order, 'delete-article');
}

/** The inverse of `deleteArticle`. */
export async function reviveArticle(
  grant: Grant<'article:delete'>,
  order: DeletionOrder,
): Promise<Outcome<null, DeletionRefusal>> {
  return turn(grant, order, 'revive-article');
}

type Kind = 'delete-article' | 'revive-article';

async function turn(
  { projectId, actor }: Grant<'article:delete'>,
  { article, command }: DeletionOrder,
  kind: Kind,
): Promise<Outcome<null, DeletionRefusal>> {
  const of = { projectId, actorId: actor.accountId, command };
  return inProjectTurn(of, async (tx, now) => {
    const moved = await move(tx, { projectId, id: article }, kind, now);
    return moved ? accepted(changeOf(article, kind)) : refused('article-unknown');
  });
}

/** False when it is not there, already as it should become, or deleted too long ago. */
async function move(
  tx: Transaction,
  of: { readonly projectId: string; readonly id: string },
  kind: Kind,
  now: Date,
): Promise<boolean> {
  const deleting = kind === 'delete-article';
  const { count } = await tx.article.updateMany({
    where: { ...of, deletedAt: deleting ? null : revivable(now) },
    data: { deletedAt: deleting ? now : null },
  });
  return count === 1;
}

function revivable(now: Date) {
  return { gt: new Date(keptSince(now.getTime())) };
}

export interface DeletedArticle {
  readonly id: string;
  readonly title: string;
  readonly deletedAt: Date;
  readonly daysLeft: number;
}

/** Those that can still be brought back, the last deleted first. */
export async function listDeleted({
  projectId,
}: Grant<'article:delete'>): Promise<readonly DeletedArticle[]> {
  const now = new Date();
  const rows = await db().article.findMany({
    where: { projectId, deletedAt: revivable(now) },
    orderBy: [{ deletedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, title: true, deletedAt: true },
  });
  return rows.flatMap(({ deletedAt, ...row }) =>
    deletedAt === null
      ? []
      : [{ ...row, deletedAt, daysLeft: daysLeft(deletedAt.getTime(), now.getTime()) }],
  );
}

function changeOf(article: string, kind: Kind): Changed<null> {
  const inverse = kind === 'delete-article' ? 'revive-article' : 'delete-article';
  return {
    value: null,
    change: { kind, article },
    inverse: { kind: inverse, article },
  };
}

/** What would go with it. Whoever may delete an article sees all of its layers. */
export async function weighArticle(
  { projectId }: Grant<'article:delete'>,
  articleId: string,
): Promise<ArticleWeight> {
  const here = { projectId, articleId };
  const [annotations, layers, linksHere] = await Promise.all([
    db().annotation.count({ where: { projectId, erasedAt: null, version: here } }),
    db().layer.findMany({
      where: {
        projectId,
        version: here,
        authorId: { not: null },
        annotations: { some: { erasedAt: null } },
      },
      select: { authorId: true },
      distinct: ['authorId'],
    }),
    countLinksInto(projectId, articleId),
  ]);
  return { annotations, analysts: layers.length, linksHere };
}

async function countLinksInto(projectId: string, articleId: string): Promise<number> {
  return db().link.count({
    where: {
      projectId,
      erasedAt: null,
      OR: [{ targetVersion: { articleId } }, { targetAnnotation: { version: { articleId } } }],
      annotation: {
        erasedAt: null,
        version: { articleId: { not: articleId }, article: { deletedAt: null } },
      },
    },
  });
}
