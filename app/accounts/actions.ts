'use server';
import { z } from 'zod';
import { action } from '@/server/action';
import * as administrators from '@/server/store/administrators';
import * as departures from '@/server/store/departures';
import * as invitations from '@/server/store/invitations';
import * as resets from '@/server/store/resets';

const permission = 'installation:administer';
const Account = z.object({ accountId: z.guid() });

export const inviteToInstallation = action({
  permission,
  input: z.object({ email: z.string() }),
  run: invitations.inviteToInstallation,
});

export const revokeInstallationInvitation = action({
  permission,
  input: z.object({ invitationId: z.guid() }),
  run: (grant, { invitationId }) => invitations.revokeInstallationInvitation(grant, invitationId),
});

export const makeReset = action({
  permission,
  input: Account,
  run: (grant, { accountId }) => resets.makeReset(grant, accountId),
});

export const appointAdministrator = action({
  permission,
  input: Account.extend({ administrator: z.boolean() }),
  run: administrators.appointAdministrator,
});

export const closeAccount = action({
  permission,
  input: Account.extend({
    pseudonym: z.string().nullable(),
    successorId: z.guid().nullable(),
  }),
  run: departures.closeAccount,
});

export const reopenAccount = action({
  permission,
  input: Account,
  run: (grant, { accountId }) => departures.reopenAccount(grant, accountId),
});
