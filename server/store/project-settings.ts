/** What an owner may change about a project as a whole. */
import 'server-only';
import { type NameRefusal, readProjectName } from '@/domain/access/name';
import { projectDeleted, settingsChanged } from '@/domain/access/project-change';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Transaction, transaction } from '../db';
import type { Grant } from '../gate';
import { recordChange } from './project-history';
import { lockProjects } from './project-lock';

export async function editProject(
  grant: Grant<'project:edit'>,
  wish: { readonly name: string; readonly blind: boolean },
): Promise<Outcome<null, NameRefusal>> {
  const name = readProjectName(wish.name);
  if (!name.ok) return name;
  const { projectId, actor } = grant;
  const after = { name: name.value, blind: wish.blind };
  await transaction(async (tx) => {
    const before = await loadLocked(tx, projectId);
    await tx.project.update({ where: { id: projectId }, data: after });
    for (const record of settingsChanged(before, after)) {
      await recordChange(tx, { projectId, actorId: actor.accountId }, record);
    }
  });
  return accepted(null);
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

async function loadLocked(
  tx: Transaction,
  id: string,
): Promise<{ readonly name: string; readonly blind: boolean }> {
  await lockProjects(tx, [id]);
  const select = { name: true, blind: true } as const;
  return tx.project.findUniqueOrThrow({ where: { id }, select });
}
