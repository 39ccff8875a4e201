/** Whether a person may know who published an article: its publisher, byline, address, credit and rights. */
import type { Role } from './actor';

export type OutletSight = 'shown' | 'hidden-until-submitted';

/** Only annotators judge statements; whoever reviews has to know where they come from, and whoever only reads sways nobody. */
export function outletSightOf({
  role,
  outletHidden,
}: {
  role: Role;
  outletHidden: boolean;
}): OutletSight {
  return outletHidden && role === 'annotator' ? 'hidden-until-submitted' : 'shown';
}
