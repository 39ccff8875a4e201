/** What was refused, against a board: whether it is still to be done, and the commands that do it after all. */
import type { Board } from './board';
import type { CommandBody } from './command';
import type { RefusedWords } from './refused-words';
import { commandsToward, wantedMark } from './refused-work';
import type { RefusedWork } from './set-aside';

/** Whether it is still to be done: it has not come onto the board by another way. */
export function isUnsaid(
  { links, comments, sources }: Pick<Board, 'links' | 'comments' | 'sources'>,
  { body }: RefusedWords,
): boolean {
  switch (body.kind) {
    case 'link':
      return !links.has(body.link);
    case 'comment':
      return !comments.has(body.comment);
    case 'name-source':
      return !sources.has(body.source);
    default:
      return true;
  }
}

/** The commands that do after all what was refused to a mark. A source that was refused too is made first, where the mark names it. */
export function commandsAgain(
  { board, unsaid }: { readonly board: Board; readonly unsaid: readonly RefusedWords[] },
  work: RefusedWork,
): CommandBody[] {
  const now = board.annotations.get(work.annotation) ?? null;
  const wanted = wantedMark(now, work, board.text);
  if (wanted === null) return [];
  const { speaker, relay } = wanted.attribution;
  const making = unsaid.flatMap(({ body }) =>
    body.kind === 'name-source' && [speaker, ...relay].includes(body.source) ? [body] : [],
  );
  return [
    ...making.filter(({ source }) => !board.sources.has(source)),
    ...commandsToward(now, wanted),
  ];
}
