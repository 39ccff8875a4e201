/** What a command makes of a verdict or a comment, and the command that takes it back. */
import type { ReviewCommand } from '@/domain/claim/command';
import type { Decided } from '@/domain/claim/decide-annotation';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Comment, Verdict } from './verdict';

/** In code points. */
export const longestComment = 10_000;

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

type VerdictCommand = Extract<ReviewCommand, { kind: 'give-verdict' | 'withdraw-verdict' }>;
type CommentCommand = Exclude<ReviewCommand, VerdictCommand>;
type GiveVerdict = Extract<ReviewCommand, { kind: 'give-verdict' }>;

/** Decides on the asking reviewer's standing verdict, which is null when there is none. */
export function decideVerdict(
  before: Verdict | null,
  command: VerdictCommand,
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
  const { annotationRevision, verdict, change, comment } = standing;
  return { kind: 'give-verdict', annotation, annotationRevision, verdict, change, comment };
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
  command: CommentCommand,
  reviewed: Reviewed,
): Outcome<Decided<Comment, ReviewCommand>, ReviewRefusal> {
  if (command.kind === 'comment') return make(before, command, reviewed);
  if (before === null) return refused('comment-unknown');
  if (before.author !== reviewed.actor) return refused('comment-not-yours');
  const withdrawn = command.kind === 'withdraw-comment';
  if (before.withdrawn === withdrawn) return refused('changed-meanwhile');
  const kind = withdrawn ? ('restore-comment' as const) : ('withdraw-comment' as const);
  return accepted({ after: { ...before, withdrawn }, inverse: { kind, comment: before.id } });
}

function make(
  before: Comment | null,
  command: Extract<ReviewCommand, { kind: 'comment' }>,
  { annotation, actor }: Reviewed,
): Outcome<Decided<Comment, ReviewCommand>, ReviewRefusal> {
  if (before !== null) return refused('comment-exists');
  if (annotation === null) return refused('annotation-unknown');
  if (command.body.trim() === '') return refused('comment-empty');
  if (isTooLong(command.body)) return refused('comment-too-long');
  const { comment: id, body } = command;
  const after = { id, annotation: annotation.id, author: actor, body, withdrawn: false };
  return accepted({ after, inverse: { kind: 'withdraw-comment', comment: id } });
}

function isTooLong(text: string): boolean {
  return [...text].length > longestComment;
}
