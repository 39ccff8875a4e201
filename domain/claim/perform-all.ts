/** Lays commands on a board that may have some of them already. */
import { type Board, perform } from './board';
import type { Command } from './command';

/** The board after them. What was applied before its acknowledgement was lost is refused here, and changes nothing. */
export function performAll(before: Board, commands: readonly Command[]): Board {
  let board = before;
  for (const { body } of commands) {
    const performed = perform(board, body);
    if (performed.ok) board = performed.value.board;
  }
  return board;
}
