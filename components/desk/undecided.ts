/** What was refused on a desk and waits for its maker's decision. */
import type { Board } from '@/domain/claim/board';
import { isUnsaid } from '@/domain/claim/refused-words';
import { isOpenWork } from '@/domain/claim/refused-work';
import type { DeskView } from './desk-view';
import { listRefused, listUnsaid } from './shelf';

/** Answers how to pick what is left to decide on a board: that may change while the list is read. */
export async function readUndecided(
  desk: string,
): Promise<(board: Board) => Pick<DeskView, 'refused' | 'unsaid'>> {
  const [works, words] = await Promise.all([listRefused(desk), listUnsaid(desk)]);
  return (board) => ({
    refused: works.filter((work) => isOpenWork(board, work)),
    unsaid: words.filter((one) => isUnsaid(board, one)),
  });
}
