/** The first key of a sitting should not wait while the browser compiles what it runs: that is run once before, and let go. */
import { perform } from '@/domain/claim/board';
import { rebase } from '@/domain/claim/rebase';
import { modelOf } from './article-html';
import type { Desk } from './desk-context';
import type { Reading } from './desk-reading';
import { lineInside } from './line-html';
import { reordered } from './reading-order';
import { deskName, keep } from './shelf';
import { mark } from './strokes';
import { touching } from './touching';

/** Makes a mark that nobody sees, and keeps nothing. */
export function rehearse({ view, viewer, document, leave }: Desk, { naming }: Reading): void {
  // The first number takes a browser 13 ms to write, the next none.
  (0).toLocaleString(window.document.documentElement.lang);
  const { board, order } = view;
  const [current] = order.sentences;
  // To a final layer marks come by decisions alone.
  if (!leave.annotate || board.adjudication !== null || current === undefined) return;
  const { id, commands } = mark(board, current, null);
  for (const body of commands) {
    const performed = perform(board, rebase(board, body));
    if (!performed.ok) continue;
    const marked = performed.value.board;
    const { marks } = reordered(order, board, marked);
    const shown = { board: marked, marks, current, chosen: id, naming };
    for (const line of touching(board.layout.regions, current, ({ span }) => span)) {
      lineInside(modelOf(line, shown));
    }
  }
  // Where the browser keeps nothing, that is said when there is something to keep.
  keep(deskName(viewer, document.version.id), '', []).catch(() => undefined);
}
