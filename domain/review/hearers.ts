/** Who may be told of an annotation by naming them in a comment on it. */
import type { Role } from '@/domain/access/actor';
import { type Sight, sees, sightOf } from '@/domain/access/sight';

export interface Hearer {
  /** Account id. */
  readonly id: string;
  readonly role: Role;
  /** Whether they have submitted their own layer of the same version. */
  readonly hasSubmitted: boolean;
}

/** The layer that is talked about; `author` is null for the final one. */
export interface TalkedAbout {
  readonly author: string | null;
  readonly blind: boolean;
}

/**
 * Whether somebody who asks with this sight may name this member: only who may answer is asked. An analyst who is blind must not learn from
 * the list, nor from a refusal, which colleagues have submitted: for them nobody has.
 */
export function mayHear(member: Hearer, { author, blind }: TalkedAbout, asking: Sight): boolean {
  if (member.role === 'viewer') return false;
  const ownIsSubmitted = asking === 'all' && member.hasSubmitted;
  return sees(sightOf({ role: member.role, blind }), member.id, { author, ownIsSubmitted });
}
