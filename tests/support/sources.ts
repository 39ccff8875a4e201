/** Attributions for tests of sources. */
import { type Attribution, noAttribution } from '@/domain/claim/attribution';

export function attributionOf(more: Partial<Attribution>): Attribution {
  return { ...noAttribution, ...more };
}
