/** What a command changes, by id, and how often each of those things has been changed. */
import type { Board } from './board';
import type { CommandBody } from './command';

/** What is a person's own, which nobody else can have changed. */
const ofOneself: readonly CommandBody['kind'][] = [
  'give-verdict',
  'withdraw-verdict',
  'grade-annotation',
  'withdraw-grade',
];

/** The ids of the things a command changes, without what is its maker's alone. */
export function subjectsOf(body: CommandBody): string[] {
  if (body.kind === 'correct-layout') return ['layout'];
  if (body.kind === 'decide') {
    return [...body.withdraw, ...body.restore, ...body.decide].map(({ decision }) => decision);
  }
  if (ofOneself.includes(body.kind)) return [];
  if ('link' in body) return [body.link];
  if ('comment' in body) return [body.comment];
  if ('annotation' in body) return [body.annotation];
  return [];
}

/** The revision a thing has on the board; null for what has none, or is not there. */
export function revisionOf(board: Board, id: string): number | null {
  if (id === 'layout') return board.layoutRevision;
  const mark = board.annotations.get(id) ?? board.links.get(id);
  return (mark ?? board.adjudication?.decisions.get(id))?.revision ?? null;
}
