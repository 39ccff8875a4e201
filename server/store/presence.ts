/** Says who comes and goes to every server, and answers whom a person may know to be there. */
import 'server-only';
import { sees } from '@/domain/access/sight';
import { isOpen } from '@/domain/claim/submission';
import { db } from '../db';
import type { Grant } from '../gate';
import { presenceChannel } from '../live';
import { ownLayerId } from './layers';

type Reading = Grant<'article:read'>;

/** Heard by every server that listens, and kept by none. */
export async function tellServers(payload: string): Promise<void> {
  await db().$executeRaw`SELECT pg_notify(${presenceChannel}, ${payload})`;
}

/** That somebody is at work on an article is known to those who may see their layer of it, and to nobody else. */
export async function loadSightOfPeople(
  grant: Reading,
  versionId: string,
): Promise<(account: string) => boolean> {
  const { sight, actor } = grant;
  const ownIsSubmitted =
    sight === 'own-until-submitted' && (await isOwnSubmitted(grant, versionId));
  return (author) => sees(sight, actor.accountId, { author, ownIsSubmitted });
}

async function isOwnSubmitted({ projectId, actor }: Reading, versionId: string): Promise<boolean> {
  const id = ownLayerId(versionId, actor.accountId);
  const layer = await db().layer.findFirst({ where: { projectId, id }, select: { state: true } });
  return layer !== null && !isOpen(layer.state);
}
