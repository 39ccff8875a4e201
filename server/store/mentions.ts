/** The comments that name somebody, for their inbox, until they answer or the conversation is settled. */
import 'server-only';
import type { MentionItem } from '@/domain/team/inbox';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayers } from './sight';

type Reading = Grant<'article:read'>;

/** More than anybody works through at once. */
const mostMentions = 200;

/** Of the projects of these grants, which are one person's. The newest first, then by id. What they may no longer see, or answer, is not among them, though they were named there. */
export async function listMentions(grants: readonly Reading[]): Promise<MentionItem[]> {
  const accountId = grants[0]?.actor.accountId;
  if (accountId === undefined) return [];
  const answering = grants.filter((grant) => grant.also('annotation:discuss') !== null);
  const inSight = answering.map((grant) => ({
    projectId: grant.projectId,
    comment: { annotation: { layer: visibleLayers(grant) } },
  }));
  const rows = await db().mention.findMany({
    where: { accountId, OR: inSight, comment: stillAsked },
    include: { comment: { include: around(accountId) } },
    orderBy: [{ comment: { createdAt: 'desc' } }, { commentId: 'asc' }],
    take: mostMentions,
  });
  return rows.flatMap(({ comment, projectId }) => {
    const grant = grants.find((one) => one.projectId === projectId);
    return grant === undefined || isAnswered(comment) ? [] : [toItem(comment, grant)];
  });
}

const stillAsked = {
  withdrawnAt: null,
  resolvedAt: null,
  OR: [{ threadId: null }, { thread: { resolvedAt: null } }],
  annotation: { erasedAt: null, version: { article: { deletedAt: null } } },
} as const satisfies Prisma.CommentWhereInput;

function around(accountId: string) {
  const answers = {
    where: { authorId: accountId, withdrawnAt: null },
    select: { createdAt: true },
  } as const;
  return {
    author: { select: { name: true } },
    answers,
    thread: { select: { answers } },
    annotation: {
      select: {
        layer: { select: { id: true, authorId: true } },
        version: { select: { article: place } },
      },
    },
  } as const satisfies Prisma.CommentInclude;
}

const place = {
  select: { id: true, title: true, language: true, project: { select: { id: true, name: true } } },
} as const;

type Row = Prisma.CommentGetPayload<{ include: ReturnType<typeof around> }>;

/** By a comment of their own in the same conversation, later than the one that names them. */
function isAnswered({ createdAt, answers, thread }: Row): boolean {
  return (thread?.answers ?? answers).some((answer) => answer.createdAt > createdAt);
}

function toItem({ id, author, body, annotationId, annotation }: Row, grant: Reading): MentionItem {
  const { layer, version } = annotation;
  const { project, ...article } = version.article;
  return {
    kind: 'mention',
    project,
    article,
    comment: id,
    by: author.name,
    body,
    annotation: annotationId,
    layer: layer.authorId === grant.actor.accountId ? null : layer.id,
    reviews: grant.also('layer:review') !== null,
  };
}
