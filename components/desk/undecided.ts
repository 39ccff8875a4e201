/** What was refused on a desk and waits for its maker's decision. */
import type { Board } from '@/domain/claim/board';
import type { DeskView } from './desk-view';
import { persist } from './late';
import { listRefused, listUnsaid } from './shelf';

type Undecided = Pick<DeskView, 'refused' | 'unsaid'>;

const nothing: Undecided = { refused: [], unsaid: [] };

/** Answers how to pick what is left to decide on a board: that may change meanwhile. Hardly ever is there any: what tells it comes only then. */
export async function readUndecided(desk: string): Promise<(board: Board) => Undecided> {
  const [works, words] = await Promise.all([listRefused(desk), listUnsaid(desk)]);
  if (works.length + words.length === 0) return () => nothing;
  const { leftOn } = await persist(() => import('./left-on'));
  return (board) => leftOn(board, works, words);
}
