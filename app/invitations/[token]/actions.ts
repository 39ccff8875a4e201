'use server';
import { z } from 'zod';
import { projectPath } from '@/domain/access/own-path';
import { action, doorAction } from '@/server/action';
import { enter } from '@/server/session';
import * as acceptances from '@/server/store/acceptances';

export const acceptAsNewcomer = doorAction({
  input: z.object({
    token: z.string(),
    name: z.string(),
    email: z.string(),
    password: z.string(),
  }),
  run: async (grant, { token, ...draft }) =>
    enter(await acceptances.acceptAsNewcomer(grant, token, draft), ({ projectId }) =>
      projectPath(projectId),
    ),
});

export const joinProject = action({
  permission: 'invitation:accept',
  input: z.object({ token: z.string() }),
  run: (grant, { token }) => acceptances.joinProject(grant, token),
});
