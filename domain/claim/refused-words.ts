/** What a person wrote or chose and the server refused, where it is no change of a mark: kept whole, so that it can be read and sent again. */
import type { Board } from './board';
import type { CommandBody } from './command';
import { commandsToward, type RefusedWork, wantedMark } from './refused-work';

type WordedKind =
  | 'comment'
  | 'give-verdict'
  | 'grade-annotation'
  | 'link'
  | 'name-source'
  | 'relink'
  | 'return-layer';

export type WordedCommand = Extract<CommandBody, { kind: WordedKind }>;

export interface RefusedWords {
  /** Id of the command that was refused. */
  readonly id: string;
  readonly body: WordedCommand;
  readonly refusal: string;
}

/** What was written in a command, or the words it leads to; null for what is told by its kind alone. */
export function wordsOf(body: CommandBody): string | null {
  switch (body.kind) {
    case 'comment':
      return body.body;
    case 'give-verdict':
      return body.comment;
    case 'grade-annotation':
    case 'return-layer':
      return body.reason;
    case 'relink':
      return body.note;
    case 'name-source':
      return body.name;
    case 'link':
      return targetWords(body.target);
    default:
      return null;
  }
}

function targetWords(target: Extract<CommandBody, { kind: 'link' }>['target']): string {
  switch (target.kind) {
    case 'text':
      return target.text;
    case 'evidence':
      return target.address;
    case 'span':
      return target.quote.exact;
    case 'annotation':
      return '';
  }
}

/** A link is kept even where its target has no words here: somebody has looked for it. */
export function isWorded(body: CommandBody): body is WordedCommand {
  return body.kind === 'link' || (wordsOf(body) ?? '') !== '';
}

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

/** The commands that do after all what was refused. A source that was refused too is made first, where the mark names it. */
export function commandsAgain(
  board: Board,
  work: RefusedWork | RefusedWords,
  unsaid: readonly RefusedWords[],
): CommandBody[] {
  if ('body' in work) return [work.body];
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
