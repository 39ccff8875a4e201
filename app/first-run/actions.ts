'use server';
import { z } from 'zod';
import { firstPath } from '@/domain/access/own-path';
import { doorAction } from '@/server/action';
import { enter } from '@/server/session';
import * as firstRun from '@/server/store/first-run';

export const makeFirstAdministrator = doorAction({
  input: z.object({
    name: z.string(),
    email: z.string(),
    password: z.string(),
    demo: z.boolean(),
  }),
  run: async (grant, input) =>
    enter(await firstRun.makeFirstAdministrator(grant, input), () => firstPath),
});
