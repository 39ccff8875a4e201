/** What commands on verdicts and comments make of what stands on a board. */
import { accepted, type Outcome } from '@/domain/outcome';
import {
  decideComment,
  decideVerdict,
  type Reviewed,
  type ReviewRefusal,
} from '@/domain/review/decide-review';
import { type Comment, type Verdict, verdictKey } from '@/domain/review/verdict';
import type { Annotation } from './annotation';
import { type Codebook, offersLabel } from './codebook';
import type { ReviewCommand } from './command';
import { EditedMap } from './edited-map';

const { put } = EditedMap;

/** The part of a board that reviewing looks at and changes. */
export interface ReviewBoard {
  readonly codebook: Codebook;
  readonly viewer: string;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly comments: ReadonlyMap<string, Comment>;
}

type ReviewDone = Outcome<
  {
    readonly change: Partial<Pick<ReviewBoard, 'verdicts' | 'comments'>>;
    readonly inverse: ReviewCommand;
  },
  ReviewRefusal
>;

export function performReview(board: ReviewBoard, body: ReviewCommand): ReviewDone {
  if (body.kind === 'give-verdict' || body.kind === 'withdraw-verdict') {
    const key = verdictKey(body.annotation, board.viewer);
    const before = board.verdicts.get(key) ?? null;
    const decided = decideVerdict(before, body, reviewed(board, body.annotation));
    if (!decided.ok) return decided;
    const { after, inverse } = decided.value;
    return accepted({ change: { verdicts: put(board.verdicts, key, after) }, inverse });
  }
  const before = board.comments.get(body.comment) ?? null;
  const about = body.kind === 'comment' ? body.annotation : (before?.annotation ?? '');
  const decided = decideComment(before, body, reviewed(board, about), {
    thread: (body.kind === 'comment' && board.comments.get(body.thread ?? '')) || null,
    // Only those whom the server named are offered; it asks again.
    mayHear: () => true,
  });
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  return accepted({ change: { comments: put(board.comments, after.id, after) }, inverse });
}

function reviewed(board: ReviewBoard, annotation: string): Reviewed {
  return {
    annotation: board.annotations.get(annotation) ?? null,
    actor: board.viewer,
    knowsLabel: (id) => offersLabel(board.codebook, id),
  };
}
