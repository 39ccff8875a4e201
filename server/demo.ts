/** The demo newsroom; the one place of the server that knows the seed. */
import 'server-only';
import { fillDemo } from '@/prisma/seed/fill';
import { db } from './db';
import type { InstallationGrant } from './gate';

/** Fills what is not there yet; the person becomes owner of its projects. */
export async function fillNewsroomFor(accountId: string): Promise<void> {
  await fillDemo(db(), accountId);
}

export async function fillOwnNewsroom({
  actor,
}: InstallationGrant<'installation:administer'>): Promise<void> {
  await fillNewsroomFor(actor.accountId);
}
