'use server';
import { z } from 'zod';
import { action, doorAction } from '@/server/action';
import { endSignIn, signedIn } from '@/server/session';
import * as accounts from '@/server/store/accounts';

export const renameAccount = action({
  permission: 'account:edit',
  input: z.object({ name: z.string() }),
  run: (grant, { name }) => accounts.renameAccount(grant, name),
});

export const changePassword = action({
  permission: 'account:edit',
  input: z.object({ present: z.string(), next: z.string() }),
  run: async (grant, input) => signedIn(await accounts.changePassword(grant, input)),
});

export const signOut = doorAction({
  input: z.null(),
  run: endSignIn,
});
