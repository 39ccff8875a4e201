/** A reviewer's word on the chosen mark, as commands. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import { type Verdict, type VerdictKind, verdictKey } from '@/domain/review/verdict';

export function ownVerdict(board: Board, annotation: string): Verdict | null {
  const verdict = board.verdicts.get(verdictKey(annotation, board.viewer));
  return verdict && !verdict.withdrawn ? verdict : null;
}

export function give(
  { id, revision }: Annotation,
  verdict: VerdictKind,
  comment: string,
  change: Verdict['change'] = null,
): CommandBody[] {
  const kind = 'give-verdict';
  const judged = { annotation: id, annotationRevision: revision, verdict, change, comment };
  return [{ kind, ...judged, error: null, rule: null }];
}

/** What a label's key means in review: that this is the label, or should have been. */
export function judgeLabel(mark: Annotation, label: string | null, comment: string): CommandBody[] {
  return mark.label === label
    ? give(mark, 'accept', comment)
    : give(mark, 'change', comment, { label });
}

/** Whether the reviewer has judged the mark as it now stands. */
export function isJudged(board: Board, { id, revision }: Annotation): boolean {
  return ownVerdict(board, id)?.annotationRevision === revision;
}
