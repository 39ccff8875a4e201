/** What a person wrote or chose and the server refused, where it is no change of a mark: kept whole, so that it can be read and sent again. */
import type { CommandBody } from './command';

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
