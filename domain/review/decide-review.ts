/** What a command makes of a verdict or a comment, and the command that takes it back. */
import type { ReviewCommand } from '@/domain/claim/command';
import type { CommandAbout } from '@/domain/claim/command-matter';
import type { Decided } from '@/domain/claim/decide-annotation';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Comment, Verdict } from './verdict';

/** In code points. */
export const longestComment = 10_000;
/** More would be a message to everybody. */
export const mostMentions = 20;

export type ReviewRefusal =
  | 'annotation-erased'
  | 'annotation-unknown'
  | 'changed-meanwhile'
  | 'comment-empty'
  | 'comment-exists'
  | 'comment-not-yours'
  | 'comment-too-long'
  | 'comment-unknown'
  | 'label-unknown'
  | 'mention-unseen'
  | 'thread-unknown'
  | 'verdict-change-missing'
  | 'verdict-needs-reason'
  | 'verdict-unknown';

export interface Reviewed {
  readonly annotation: {
    readonly id: string;
    readonly revision: number;
    readonly erased: boolean;
  } | null;
  /** Account id of the person who asks. */
  readonly actor: string;
  knowsLabel(id: string): boolean;
}

/** What has to be known to place a comment. */
export interface Conversation {
  /** The comment that began the conversation which a new one continues, if there is such a one. */
  readonly thread: Comment | null;
  /** Whether somebody may be told of this annotation by whoever asks. */
  mayHear(account: string): boolean;
}

type GiveVerdict = Extract<ReviewCommand, { kind: 'give-verdict' }>;

/** Decides on the asking reviewer's standing verdict, which is null when there is none. */
export function decideVerdict(
  before: Verdict | null,
  command: CommandAbout<'verdict'>,
  reviewed: Reviewed,
): Outcome<Decided<Verdict, ReviewCommand>, ReviewRefusal> {
  const standing = before !== null && !before.withdrawn ? before : null;
  const inverse = inverseOf(standing, command.annotation);
  const revision = (before?.revision ?? 0) + 1;
  if (command.kind === 'withdraw-verdict') {
    if (standing === null) return refused('verdict-unknown');
    return accepted({ after: { ...standing, withdrawn: true, revision }, inverse });
  }
  const fault = verdictFault(command, reviewed);
  if (fault !== null) return refused(fault);
  const { kind: _, ...given } = command;
  const after = { ...given, reviewer: reviewed.actor, revision, withdrawn: false };
  return accepted({ after, inverse });
}

function inverseOf(standing: Verdict | null, annotation: string): ReviewCommand {
  if (standing === null) return { kind: 'withdraw-verdict', annotation };
  const { annotationRevision, verdict, change, comment, error, rule } = standing;
  const given = { annotationRevision, verdict, change, comment, error, rule };
  return { kind: 'give-verdict', annotation, ...given };
}

function verdictFault(command: GiveVerdict, reviewed: Reviewed): ReviewRefusal | null {
  const { annotation } = reviewed;
  if (annotation === null) return 'annotation-unknown';
  if (annotation.erased) return 'annotation-erased';
  if (command.annotationRevision > annotation.revision) return 'changed-meanwhile';
  if (command.verdict === 'reject' && command.comment.trim() === '') return 'verdict-needs-reason';
  if ((command.verdict === 'change') !== (command.change !== null)) return 'verdict-change-missing';
  const label = command.change?.label ?? null;
  if (label !== null && !reviewed.knowsLabel(label)) return 'label-unknown';
  return isTooLong(command.comment) ? 'comment-too-long' : null;
}

/** Decides on the comment the command names, which is null when there is none yet. */
export function decideComment(
  before: Comment | null,
  command: CommandAbout<'comment'>,
  reviewed: Reviewed,
  conversation: Conversation,
): Outcome<Decided<Comment, ReviewCommand>, ReviewRefusal> {
  if (command.kind === 'comment') {
    if (before !== null) return refused('comment-exists');
    return make(command, reviewed, conversation);
  }
  if (before === null) return refused('comment-unknown');
  if (command.kind === 'resolve-thread' || command.kind === 'reopen-thread') {
    return settle(before, command.kind === 'resolve-thread');
  }
  if (before.author !== reviewed.actor) return refused('comment-not-yours');
  const withdrawn = command.kind === 'withdraw-comment';
  if (before.withdrawn === withdrawn) return refused('changed-meanwhile');
  const kind = withdrawn ? ('restore-comment' as const) : ('withdraw-comment' as const);
  return accepted({ after: { ...before, withdrawn }, inverse: { kind, comment: before.id } });
}

/** Anybody who may speak may settle a conversation, and take it up again. */
function settle(
  before: Comment,
  resolved: boolean,
): Outcome<Decided<Comment, ReviewCommand>, ReviewRefusal> {
  if (before.thread !== null) return refused('thread-unknown');
  if (before.resolved === resolved) return refused('changed-meanwhile');
  const kind = resolved ? ('reopen-thread' as const) : ('resolve-thread' as const);
  return accepted({ after: { ...before, resolved }, inverse: { kind, comment: before.id } });
}

type MakeComment = Extract<ReviewCommand, { kind: 'comment' }>;

function make(
  command: MakeComment,
  { annotation, actor }: Reviewed,
  conversation: Conversation,
): Outcome<Decided<Comment, ReviewCommand>, ReviewRefusal> {
  if (annotation === null) return refused('annotation-unknown');
  const fault = commentFault(command, conversation);
  if (fault !== null) return refused(fault);
  const { comment: id, thread, body, mentions } = command;
  const said = { id, annotation: annotation.id, thread, author: actor, body, mentions };
  return accepted({
    after: { ...said, resolved: false, withdrawn: false },
    inverse: { kind: 'withdraw-comment', comment: id },
  });
}

function commentFault(command: MakeComment, conversation: Conversation): ReviewRefusal | null {
  const { body, thread, mentions, annotation } = command;
  if (body.trim() === '') return 'comment-empty';
  if (isTooLong(body)) return 'comment-too-long';
  const begun = conversation.thread;
  const continues = begun?.thread === null && begun.annotation === annotation;
  if (thread !== null && !continues) return 'thread-unknown';
  const reaches = (account: string) => conversation.mayHear(account);
  return mentions.every(reaches) ? null : 'mention-unseen';
}

function isTooLong(text: string): boolean {
  return [...text].length > longestComment;
}
