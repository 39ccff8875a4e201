/** Brings a command that was made earlier up to the revisions that are on the board now. */
import type { Board } from './board';
import type { CommandBody, RevisedDecision } from './command';

/** An inverse names the revision it was made for; later commands of the same person have raised it since. */
export function rebase(board: Board, body: CommandBody): CommandBody {
  if (body.kind === 'correct-layout') return { ...body, revision: board.layoutRevision };
  if (body.kind === 'decide') return rebaseDecide(board, body);
  if (!('revision' in body)) return body;
  const current =
    'annotation' in body
      ? board.annotations.get(body.annotation)?.revision
      : board.links.get(body.link)?.revision;
  return { ...body, revision: current ?? body.revision };
}

function rebaseDecide(
  { adjudication }: Board,
  body: Extract<CommandBody, { kind: 'decide' }>,
): CommandBody {
  const current = ({ decision, revision }: RevisedDecision) => ({
    decision,
    revision: adjudication?.decisions.get(decision)?.revision ?? revision,
  });
  // What a person decides names what they saw: only what takes back is brought up to date.
  if (body.decide.length > 0) return body;
  return { ...body, withdraw: body.withdraw.map(current), restore: body.restore.map(current) };
}
