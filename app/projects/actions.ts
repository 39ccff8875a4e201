'use server';
import { z } from 'zod';
import { accepted } from '@/domain/outcome';
import { languages } from '@/domain/preference/language';
import { action } from '@/server/action';
import * as demo from '@/server/demo';
import * as projects from '@/server/store/projects';

export const makeProject = action({
  permission: 'project:make',
  input: z.object({ name: z.string(), language: z.enum(languages) }),
  run: projects.makeProject,
});

export const fillDemoNewsroom = action({
  permission: 'installation:administer',
  input: z.null(),
  run: async (grant) => accepted(await demo.fillOwnNewsroom(grant)),
});
