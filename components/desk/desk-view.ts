/** What the desk's store shows, and where it speaks with the server. */
import type { Visitor } from '@/domain/access/presence';
import type { Board } from '@/domain/claim/board';
import type { DeskDocument } from '@/domain/claim/desk';
import { openBoard } from '@/domain/claim/open-board';
import type { PerformFinal } from '@/domain/claim/perform-final';
import type { RefusedWords } from '@/domain/claim/refused-words';
import type { RefusedWork } from '@/domain/claim/set-aside';
import { type ReadingOrder, readingOrder } from './reading-order';

export interface DeskView {
  readonly board: Board;
  readonly order: ReadingOrder;
  /** Names by account id, of those whose verdicts and comments are here. */
  readonly people: Readonly<Record<string, string>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The refusal to show, until the next thing is done. */
  readonly refusal: string | null;
  /** What was refused because a mark had been changed meanwhile, until it is decided about. */
  readonly refused: readonly RefusedWork[];
  /** What was written and refused, until it is sent again or let go. */
  readonly unsaid: readonly RefusedWords[];
  /** Others who have the article open, as far as one may know. */
  readonly present: readonly Visitor[];
}

export interface DeskAddresses {
  readonly commands: string;
  readonly desk: string;
  readonly events: string;
}

/** What a desk shows before anything is done there. */
export function firstView(
  document: DeskDocument,
  viewer: string,
  final: PerformFinal | null,
): DeskView {
  const board = openBoard(document, viewer, final);
  const { people } = document;
  const nothingYet = { refusal: null, refused: [], unsaid: [], present: [] };
  const stacks = { canUndo: false, canRedo: false };
  return { board, order: readingOrder(board), people, ...stacks, ...nothingYet };
}
