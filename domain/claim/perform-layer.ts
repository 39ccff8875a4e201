/** What submitting or returning a layer makes of the board. */
import { countMarked } from '@/domain/article/progress';
import { accepted, refused } from '@/domain/outcome';
import { statementSentences } from '@/domain/text/layout';
import type { Board, Performed } from './board';
import type { LayerCommand } from './command';
import { giveBack, submit } from './submission';

export function performLayer(board: Board, body: LayerCommand): Performed {
  if (body.layer !== board.layer.id) return refused('layer-unknown');
  const moved =
    body.kind === 'submit-layer'
      ? submit(board.layer, board.viewer, workOn(board))
      : giveBack(board.layer, body.reason);
  return moved.ok ? accepted({ board: { ...board, layer: moved.value }, inverse: null }) : moved;
}

function workOn({ layout, annotations, unlabelled: rule }: Board) {
  const sentences = statementSentences(layout);
  const standing = [...annotations.values()].filter(({ erased }) => !erased);
  const marked = countMarked(
    sentences,
    standing.map(({ span }) => span),
  );
  return { unlabelled: sentences.length - marked, rule };
}
