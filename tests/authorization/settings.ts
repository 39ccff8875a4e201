/** Who may change a project's settings. */
import { randomUUID } from 'node:crypto';
import * as settings from '@/app/projects/[projectId]/settings/actions';
import { actionRow, type Row } from './row';
import { projectName, type Stage } from './stage';
import * as may from './who';

type Rows<Module> = Readonly<Record<keyof Module, Row>>;

const ofProject = ({ projectId }: Stage) => ({ projectId });

const settingsBefore = {
  name: projectName,
  blind: false,
  open: true,
  outletHidden: false,
  unlabelled: 'warn' as const,
  lapseDays: null,
  gradeScale: 'admiralty' as const,
  mergeRule: 'exact' as const,
};

export const settingsRows: Rows<typeof settings> = {
  editProject: actionRow(settings.editProject, may.owners, (stage) => ({
    ...ofProject(stage),
    command: randomUUID(),
    was: settingsBefore,
    settings: { ...settingsBefore, name: '改題した新聞', blind: true },
  })),
  deleteProject: actionRow(settings.deleteProject, may.owners, (stage) => ({
    ...ofProject(stage),
    typed: projectName,
  })),
};
