/** What an entry of the history is to the board of a desk that hears it. */
import type { Board } from '@/domain/claim/board';
import type { HistoryEntry } from '@/domain/claim/history';

/** `anew`: layers come and go around the final one, which is laid out anew. `elsewhere`: it concerns another layer. */
export function hearing(
  { adjudication, layer }: Board,
  { layerId, command: { body } }: HistoryEntry,
): 'anew' | 'elsewhere' | 'here' {
  if (layerId === null || layerId === layer.id) return 'here';
  if (adjudication === null) return 'elsewhere';
  if (body.kind === 'submit-layer' || body.kind === 'return-layer') return 'anew';
  return adjudication.layers.has(layerId) ? 'here' : 'elsewhere';
}
