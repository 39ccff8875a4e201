/** Carries out commands on comments and the conversations they make. */
import 'server-only';
import type { CommandAbout } from '@/domain/claim/command-matter';
import { accepted, refused } from '@/domain/outcome';
import { type Conversation, decideComment } from '@/domain/review/decide-review';
import type { Comment } from '@/domain/review/verdict';
import { toComment, withMentions } from '../comment-row';
import { listHearers } from '../hearers';
import type { Context, Handled } from './context';
import { loadReviewed, type ReviewedHere } from './reviewed';

export async function handleComment(
  context: Context,
  command: CommandAbout<'comment'>,
): Promise<Handled> {
  const before = await findComment(context, command.comment);
  const annotationId = command.kind === 'comment' ? command.annotation : before?.annotation;
  if (annotationId === undefined) return refused('comment-unknown');
  const reviewed = await loadReviewed(context, annotationId);
  if (reviewed.layer === null) return refused('annotation-unknown');
  const conversation = await loadConversation(context, command, reviewed.layer);
  const decided = decideComment(before, command, reviewed, conversation);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  if (before === null) await insert(context, after);
  else await update(context, before, after);
  return accepted({ inverse, layerId: reviewed.layer.id, annotationId });
}

async function findComment({ tx, projectId }: Context, id: string): Promise<Comment | null> {
  const row = await tx.comment.findUnique({
    where: { projectId_id: { projectId, id } },
    include: withMentions,
  });
  return row && toComment(row);
}

/** Looked up beforehand, since the domain decides without waiting. */
async function loadConversation(
  context: Context,
  command: CommandAbout<'comment'>,
  layer: NonNullable<ReviewedHere['layer']>,
): Promise<Conversation> {
  if (command.kind !== 'comment') return { thread: null, mayHear: () => false };
  const thread = command.thread === null ? null : await findComment(context, command.thread);
  const { grant, versionId, tx } = context;
  const asked = command.mentions.length > 0;
  const hearers = asked ? await listHearers(grant, { versionId, author: layer.authorId }, tx) : [];
  return { thread, mayHear: (account) => hearers.some(({ id }) => id === account) };
}

async function insert({ tx, projectId, now }: Context, after: Comment): Promise<void> {
  const { id, annotation: annotationId, thread: threadId, author: authorId, body } = after;
  const data = { projectId, id, annotationId, threadId, authorId, body, createdAt: now };
  await tx.comment.create({ data });
  const mentioned = [...new Set(after.mentions)];
  await tx.mention.createMany({
    data: mentioned.map((accountId) => ({ projectId, commentId: id, accountId })),
  });
}

async function update(
  { tx, projectId, now, accountId }: Context,
  before: Comment,
  { id, withdrawn, resolved }: Comment,
): Promise<void> {
  const settled = { resolvedAt: now, resolvedById: accountId };
  const unsettled = { resolvedAt: null, resolvedById: null };
  await tx.comment.update({
    where: { projectId_id: { projectId, id } },
    data:
      before.resolved === resolved
        ? { withdrawnAt: withdrawn ? now : null }
        : resolved
          ? settled
          : unsettled,
  });
}
