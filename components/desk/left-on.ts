/** What of that which was refused is left to decide on a board. */
import { isUnsaid } from '@/domain/claim/after-all';
import type { Board } from '@/domain/claim/board';
import type { RefusedWords } from '@/domain/claim/refused-words';
import { isOpenWork } from '@/domain/claim/refused-work';
import type { RefusedWork } from '@/domain/claim/set-aside';

export function leftOn(
  board: Board,
  works: readonly RefusedWork[],
  words: readonly RefusedWords[],
) {
  return {
    refused: works.filter((work) => isOpenWork(board, work)),
    unsaid: words.filter((one) => isUnsaid(board, one)),
  };
}
