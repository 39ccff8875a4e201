'use server';
import { z } from 'zod';
import { longestLapse } from '@/domain/access/project-change';
import { unlabelledRules } from '@/domain/claim/submission';
import { gradeScales } from '@/domain/provenance/grade-scale';
import { mergeRules } from '@/domain/review/decision';
import { projectAction } from '@/server/action';
import * as settings from '@/server/store/project-settings';

const Project = z.object({ projectId: z.guid() });
const Settings = z.object({
  name: z.string(),
  blind: z.boolean(),
  open: z.boolean(),
  outletHidden: z.boolean(),
  unlabelled: z.enum(unlabelledRules),
  lapseDays: z.number().int().min(1).max(longestLapse).nullable(),
  gradeScale: z.enum(gradeScales),
  mergeRule: z.enum(mergeRules),
});

export const editProject = projectAction({
  permission: 'project:edit',
  input: Project.extend({ command: z.guid(), was: Settings, settings: Settings }),
  run: settings.editProject,
});

export const deleteProject = projectAction({
  permission: 'project:delete',
  input: Project.extend({ typed: z.string() }),
  run: (grant, { typed }) => settings.deleteProject(grant, typed),
});
