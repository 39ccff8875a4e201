// The front door: it only shows the way.
import { redirect } from 'next/navigation';
import { firstPath } from '@/domain/access/own-path';
import { openDoor } from '@/server/gate';
import { isFirstRun } from '@/server/store/first-run';

export default async function FrontDoor() {
  const grant = await openDoor();
  if (grant.actor !== null) redirect(firstPath);
  redirect((await isFirstRun(grant)) ? '/first-run' : '/sign-in');
}
