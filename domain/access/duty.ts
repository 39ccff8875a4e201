/** Which articles a person may annotate: everything, or only what is assigned to them. Reading is another matter. */
import type { Role } from './actor';

export type Duty = 'everything' | 'assigned';

/** Whoever may assign may as well begin by themselves. */
export function dutyOf({ role, open }: { role: Role; open: boolean }): Duty {
  return open || role === 'owner' || role === 'reviewer' ? 'everything' : 'assigned';
}
