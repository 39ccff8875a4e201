/**
 * Which layers a person may see. Blindness is decided here and carried by the grant, so that every
 * read, search, count, link and export asks the same question.
 */
import type { Role } from './actor';

export type Sight =
  /** Every layer. */
  | 'all'
  /** One's own; another's of an article, and its final layer, once one's own of that article is submitted. */
  | 'own-until-submitted'
  /** The final layer only. */
  | 'final';

export function sightOf({ role, blind }: { role: Role; blind: boolean }): Sight {
  if (role === 'owner' || role === 'reviewer') return 'all';
  if (role === 'annotator') return blind ? 'own-until-submitted' : 'all';
  return 'final';
}

/** What is known of one layer when asking whether it may be seen. `author` is null for the final layer. */
export interface LayerInSight {
  readonly author: string | null;
  /** Whether the person asking has submitted their own layer of the same version. */
  readonly ownIsSubmitted: boolean;
}

export function sees(sight: Sight, viewer: string, layer: LayerInSight): boolean {
  if (sight === 'all' || layer.author === viewer) return true;
  if (sight === 'final') return layer.author === null;
  return layer.ownIsSubmitted;
}
