/** What an owner may change about a project as a whole. */
import 'server-only';
import { type NameRefusal, readProjectName } from '@/domain/access/name';
import {
  projectDeleted,
  type Settings,
  sameSettings,
  settingsChanged,
} from '@/domain/access/project-change';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { db, type Transaction, transaction } from '../db';
import type { Grant } from '../gate';
import { toScale } from './grade-row';
import { findApplied } from './history';
import { recordChange } from './project-history';
import { lockProjects } from './project-lock';

const settingColumns = {
  name: true,
  blind: true,
  open: true,
  outletHidden: true,
  unlabelled: true,
  lapseDays: true,
  gradeScale: true,
  mergeRule: true,
} as const;

export async function loadSettings({ projectId }: Grant<'project:edit'>): Promise<Settings> {
  return findSettings(db(), projectId);
}

export interface SettingsEdit {
  /** A UUID made by whoever asks: sent twice, it is done once. */
  readonly command: string;
  /** The settings the person saw. */
  readonly was: Settings;
  readonly settings: Settings;
}

/** What was sent before is answered as it was then. Nobody's change is overwritten unseen. */
export async function editProject(
  grant: Grant<'project:edit'>,
  { command, was, settings }: SettingsEdit,
): Promise<Outcome<Settings, NameRefusal | 'changed-meanwhile'>> {
  const name = readProjectName(settings.name);
  if (!name.ok) return name;
  const { projectId, actor } = grant;
  const after = { ...settings, name: name.value };
  return transaction(async (tx) => {
    const before = await loadLocked(tx, projectId);
    if ((await findApplied(tx, projectId, command)) !== null) return accepted(after);
    if (!sameSettings(before, was)) return refused('changed-meanwhile');
    await tx.project.update({ where: { id: projectId }, data: after });
    for (const [at, record] of settingsChanged(before, after).entries()) {
      const of = { projectId, actorId: actor.accountId };
      await recordChange(tx, at === 0 ? { ...of, command } : of, record);
    }
    return accepted(after);
  });
}

/** The project goes out of everybody's sight; its rows stay. Its name is typed, so that the right one goes. */
export async function deleteProject(
  grant: Grant<'project:delete'>,
  typed: string,
): Promise<Outcome<null, 'name-differs'>> {
  const { projectId, actor } = grant;
  return transaction(async (tx) => {
    const { name } = await loadLocked(tx, projectId);
    if (typed.trim() !== name) return refused('name-differs');
    await tx.project.update({ where: { id: projectId }, data: { deletedAt: new Date() } });
    await recordChange(tx, { projectId, actorId: actor.accountId }, projectDeleted);
    return accepted(null);
  });
}

async function loadLocked(tx: Transaction, id: string): Promise<Settings> {
  await lockProjects(tx, [id]);
  return findSettings(tx, id);
}

async function findSettings(tx: Pick<Transaction, 'project'>, id: string): Promise<Settings> {
  const row = await tx.project.findUniqueOrThrow({ where: { id }, select: settingColumns });
  return { ...row, gradeScale: toScale(row.gradeScale) };
}
