'use server';
import { z } from 'zod';
import { firstPath } from '@/domain/access/own-path';
import { doorAction } from '@/server/action';
import { enter } from '@/server/session';
import * as resets from '@/server/store/resets';

export const resetPassword = doorAction({
  input: z.object({ token: z.string(), password: z.string() }),
  run: async (grant, { token, password }) =>
    enter(await resets.resetPassword(grant, token, password), () => firstPath),
});
