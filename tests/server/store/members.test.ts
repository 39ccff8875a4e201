import { describe, expect, test } from 'vitest';
import type { Role } from '@/domain/access/actor';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { changeRole, leaveProject, listMembers, removeMember } from '@/server/store/members';
import { onFreshDatabase } from '@/tests/support/application';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

async function newsroom() {
  const owner = await makePerson('Owner');
  return { owner, projectId: await makeProjectOf(owner) };
}

async function colleague(projectId: string, role: Role) {
  const person = await makePerson(`A ${role}`);
  await enrol(projectId, person, role);
  return person;
}

const leave = ({ id }: Person, projectId: string) =>
  asAccount(id, async () => leaveProject(await gate('member:leave', { projectId })));
const give = (by: Person, projectId: string, to: Person, role: Role) =>
  asAccount(by.id, async () =>
    changeRole(await gate('member:edit', { projectId }), { accountId: to.id, role }),
  );
const remove = (by: Person, projectId: string, whom: Person) =>
  asAccount(by.id, async () => removeMember(await gate('member:edit', { projectId }), whom.id));

describe('a project keeps an owner', () => {
  test('who can neither leave, nor step down, nor be removed by themselves', async () => {
    const { owner, projectId } = await newsroom();
    await colleague(projectId, 'reviewer');
    const refusal = { ok: false, refusal: 'last-owner' };
    expect(await leave(owner, projectId)).toEqual(refusal);
    expect(await give(owner, projectId, owner, 'reviewer')).toEqual(refusal);
    expect(await remove(owner, projectId, owner)).toEqual(refusal);
  });

  test('even where another owner has a closed account', async () => {
    const { owner, projectId } = await newsroom();
    const gone = await colleague(projectId, 'owner');
    await db().account.update({ where: { id: gone.id }, data: { closedAt: new Date() } });
    expect(await leave(owner, projectId)).toEqual({ ok: false, refusal: 'last-owner' });
  });

  test('when two owners leave at the same moment', async () => {
    const { owner, projectId } = await newsroom();
    const other = await colleague(projectId, 'owner');
    const outcomes = await Promise.all([leave(owner, projectId), leave(other, projectId)]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(await db().member.count({ where: { projectId, role: 'owner' } })).toBe(1);
  });

  test('when two owners demote each other at the same moment', async () => {
    const { owner, projectId } = await newsroom();
    const other = await colleague(projectId, 'owner');
    await Promise.allSettled([
      give(owner, projectId, other, 'viewer'),
      give(other, projectId, owner, 'viewer'),
    ]);
    expect(await db().member.count({ where: { projectId, role: 'owner' } })).toBe(1);
  });
});

test('somebody who is no member gets no role', async () => {
  const { owner, projectId } = await newsroom();
  const stranger = await makePerson('Stranger');
  const outcome = await give(owner, projectId, stranger, 'viewer');
  expect(outcome).toEqual({ ok: false, refusal: 'not-a-member' });
});

describe('only an owner changes members', () => {
  test.each(['reviewer', 'annotator', 'viewer'] as const)('not a %s', async (role) => {
    const { owner, projectId } = await newsroom();
    const person = await colleague(projectId, role);
    await expect(give(person, projectId, owner, 'viewer')).rejects.toThrow('forbidden');
  });

  test('not the owner of another project, who learns nothing', async () => {
    const { owner, projectId } = await newsroom();
    const { owner: stranger } = await newsroom();
    await expect(remove(stranger, projectId, owner)).rejects.toThrow('not-found');
  });
});

test('a member who leaves is a stranger from then on, and the history says so', async () => {
  const { projectId } = await newsroom();
  const jun = await colleague(projectId, 'annotator');
  expect((await leave(jun, projectId)).ok).toBe(true);
  await expect(leave(jun, projectId)).rejects.toThrow('not-found');
  const entry = await db().history.findFirstOrThrow({ where: { projectId } });
  expect(entry).toMatchObject({
    actorId: jun.id,
    command: { kind: 'remove-member', account: jun.id },
    inverse: { kind: 'give-role', account: jun.id, role: 'annotator' },
  });
});

test('members are listed in the order in which they joined', async () => {
  const { owner, projectId } = await newsroom();
  await colleague(projectId, 'viewer');
  await colleague(projectId, 'reviewer');
  const members = await asAccount(owner.id, async () =>
    listMembers(await gate('member:list', { projectId })),
  );
  expect(members.map(({ name }) => name)).toEqual(['Owner', 'A viewer', 'A reviewer']);
});
