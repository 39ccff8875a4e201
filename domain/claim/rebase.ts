/** Brings a command that was made earlier up to the revisions that are on the board now. */
import type { Board } from './board';
import type { CommandBody } from './command';

/** An inverse names the revision it was made for; later commands of the same person have raised it since. */
export function rebase(board: Board, body: CommandBody): CommandBody {
  if (body.kind === 'correct-layout') return { ...body, revision: board.layoutRevision };
  if (!('revision' in body)) return body;
  const current =
    'annotation' in body
      ? board.annotations.get(body.annotation)?.revision
      : board.links.get(body.link)?.revision;
  return { ...body, revision: current ?? body.revision };
}
