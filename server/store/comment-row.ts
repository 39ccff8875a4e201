/** A comment as the database keeps it, and as the domain knows it. */
import 'server-only';
import type { Comment } from '@/domain/review/verdict';
import type { Prisma } from '@/prisma/generated/client';

export const withMentions = {
  mentions: { orderBy: { accountId: 'asc' }, select: { accountId: true } },
} as const satisfies Prisma.CommentInclude;

export function toComment(
  row: Prisma.CommentGetPayload<{ include: typeof withMentions }>,
): Comment {
  const { id, annotationId: annotation, threadId: thread, authorId: author, body } = row;
  return {
    id,
    annotation,
    thread,
    author,
    body,
    mentions: row.mentions.map(({ accountId }) => accountId),
    resolved: row.resolvedAt !== null,
    withdrawn: row.withdrawnAt !== null,
  };
}
