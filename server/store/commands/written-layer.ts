/** The layer that a change of a mark is made in: one's own, or the final layer for those who adjudicate. */
import 'server-only';
import { isOpen } from '@/domain/claim/submission';
import { findFinal } from '../final-work';
import { takeOwnLayer } from '../layers';
import type { Context } from './context';

export interface WrittenLayer {
  readonly id: string;
  readonly open: boolean;
  readonly final: boolean;
}

/** `layerId` is that of the mark to be changed; null for a new one, which is always one's own. */
export async function takeWrittenLayer(
  context: Context,
  layerId: string | null,
): Promise<WrittenLayer> {
  if (layerId !== null && context.grant.also('layer:adjudicate') !== null) {
    const final = await findFinal(context.tx, context);
    if (final?.id === layerId) return { id: layerId, open: isOpen(final.state), final: true };
  }
  return { ...(await takeOwnLayer(context)), final: false };
}
