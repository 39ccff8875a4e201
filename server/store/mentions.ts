/** The comments that name somebody, for the inbox of whoever is named. */
import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayers } from './sight';

export interface MentionRow {
  /** Id of the comment. */
  readonly comment: string;
  /** Id of the comment that began the conversation. */
  readonly thread: string;
  readonly resolved: boolean;
  readonly authorName: string;
  readonly body: string;
  readonly at: Date;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly annotation: string;
  readonly layer: string;
  /** Account id of the layer's analyst; null for the final layer. */
  readonly layerAuthor: string | null;
  /** Where the annotation begins, in code points of the version's text, and its words. */
  readonly start: number;
  readonly exact: string;
}

/** More than anybody works through at once. */
const mostMentions = 200;

/** The newest first, then by id. What a person may no longer see is not among them, though they were named there. */
export async function listMentions(grant: Grant<'article:read'>): Promise<MentionRow[]> {
  const { projectId, actor } = grant;
  const rows = await db().mention.findMany({
    where: {
      projectId,
      accountId: actor.accountId,
      comment: {
        withdrawnAt: null,
        annotation: {
          erasedAt: null,
          layer: visibleLayers(grant),
          version: { article: { deletedAt: null } },
        },
      },
    },
    include: { comment: { include: around } },
    orderBy: [{ comment: { createdAt: 'desc' } }, { commentId: 'asc' }],
    take: mostMentions,
  });
  return rows.map(({ comment }) => toRow(comment));
}

const around = {
  author: { select: { name: true } },
  thread: { select: { resolvedAt: true } },
  annotation: {
    select: {
      start: true,
      exact: true,
      layer: { select: { id: true, authorId: true } },
      version: { select: { article: { select: { id: true, title: true } } } },
    },
  },
} as const satisfies Prisma.CommentInclude;

function toRow(comment: Prisma.CommentGetPayload<{ include: typeof around }>): MentionRow {
  const { annotation, thread } = comment;
  const { article } = annotation.version;
  return {
    comment: comment.id,
    thread: comment.threadId ?? comment.id,
    resolved: (thread ?? comment).resolvedAt !== null,
    authorName: comment.author.name,
    body: comment.body,
    at: comment.createdAt,
    articleId: article.id,
    articleTitle: article.title,
    annotation: comment.annotationId,
    layer: annotation.layer.id,
    layerAuthor: annotation.layer.authorId,
    start: annotation.start,
    exact: annotation.exact,
  };
}
