/** How adjudication is closed and opened again: the final layer moves, and the analysts' layers with it. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { isOpen, type Layer, type SubmissionRefusal } from './submission';

export interface MovedLayers {
  readonly final: Layer;
  readonly layers: readonly Layer[];
}

/** Every layer as it is once the final layer is adjudicated. Whether all is decided has been asked before. */
export function closeFinal(
  final: Layer,
  layers: readonly Layer[],
): Outcome<MovedLayers, SubmissionRefusal> {
  if (!isOpen(final.state)) return refused('layer-not-open');
  const closed = layers
    .filter(({ state }) => state === 'submitted')
    .map((layer): Layer => ({ ...layer, state: 'adjudicated' }));
  return accepted({ final: { ...final, state: 'adjudicated' }, layers: closed });
}

/** Every layer as it is once adjudication has been taken up again, for a reason that is kept. */
export function reopenFinal(
  final: Layer,
  layers: readonly Layer[],
  reason: string,
): Outcome<MovedLayers, SubmissionRefusal> {
  if (reason.trim() === '') return refused('reopen-needs-reason');
  if (final.state !== 'adjudicated') return refused('layer-not-adjudicated');
  const reopened = layers
    .filter(({ state }) => state === 'adjudicated')
    .map((layer): Layer => ({ ...layer, state: 'submitted' }));
  return accepted({
    final: { ...final, state: 'returned', round: final.round + 1 },
    layers: reopened,
  });
}
