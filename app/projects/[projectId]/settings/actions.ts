'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import * as settings from '@/server/store/project-settings';

const Project = z.object({ projectId: z.guid() });

export const editProject = projectAction({
  permission: 'project:edit',
  input: Project.extend({ name: z.string(), blind: z.boolean() }),
  run: settings.editProject,
});

export const deleteProject = projectAction({
  permission: 'project:delete',
  input: Project.extend({ typed: z.string() }),
  run: (grant, { typed }) => settings.deleteProject(grant, typed),
});
