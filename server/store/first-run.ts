/** The installation before anybody has an account, and the first administrator, who ends that. */
import 'server-only';
import { type AccountDraft, type DraftRefusal, readDraft } from '@/domain/access/account-draft';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { db, transaction } from '../db';
import { fillNewsroomFor } from '../demo';
import type { DoorGrant } from '../gate';
import { hashPassword } from '../passwords';
import type { SignIn } from './membership';
import { insertFirstAccount } from './new-account';

export async function isFirstRun(_grant: DoorGrant): Promise<boolean> {
  const administrator = await db().account.findFirst({
    where: { administrator: true },
    select: { id: true },
  });
  return administrator === null;
}

/** With `demo` a newsroom to try things in is filled as well. */
export async function makeFirstAdministrator(
  grant: DoorGrant,
  { demo, ...raw }: AccountDraft & { readonly demo: boolean },
): Promise<Outcome<SignIn, DraftRefusal | 'first-run-over'>> {
  const draft = readDraft(raw);
  if (!draft.ok) return draft;
  // Asked before the password is hashed, so that a server in use does not do that for strangers.
  if (!(await isFirstRun(grant))) return refused('first-run-over');
  // People without an administrator are those of a demo newsroom that was filled before: it is to be found.
  const newsroomThere = (await db().account.findFirst({ select: { id: true } })) !== null;
  const { password, ...person } = draft.value;
  const passwordHash = await hashPassword(password);
  const accountId = await transaction((tx) =>
    insertFirstAccount(tx, { ...person, passwordHash, administrator: true }),
  );
  if (accountId === null) return refused('first-run-over');
  if (demo || newsroomThere) await fillNewsroomFor(accountId);
  return accepted({ accountId, epoch: 0 });
}
