import { describe, expect, test } from 'vitest';
import type { Role } from '@/domain/access/actor';
import { db } from '@/server/db';
import { gate, gateInstallation, openDoor } from '@/server/gate';
import { acceptAsNewcomer, joinProject } from '@/server/store/acceptances';
import {
  findInvitation,
  inviteToInstallation,
  inviteToProject,
  listProjectInvitations,
  revokeProjectInvitation,
} from '@/server/store/invitations';
import { removeMember } from '@/server/store/members';
import { findMembership } from '@/server/store/membership';
import { onFreshDatabase } from '@/tests/support/application';
import { enrol, makePerson, makeProjectOf, type Person, password } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let made = 0;
const draft = () => ({ name: '真壁 純', email: `new-${made++}@misaki.example`, password });

async function invite(owner: Person, projectId: string, role: Role = 'annotator', email = '') {
  const outcome = await asAccount(owner.id, async () =>
    inviteToProject(await gate('member:edit', { projectId }), { email, role }),
  );
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value.token;
}

const open = (token: string) =>
  asAccount(null, async () => findInvitation(await openDoor(), token));
const accept = (token: string, person = draft()) =>
  asAccount(null, async () => acceptAsNewcomer(await openDoor(), token, person));
const join = ({ id }: Person, token: string) =>
  asAccount(id, async () => joinProject(await gateInstallation('invitation:accept'), token));

async function newsroom() {
  const owner = await makePerson('Owner');
  return { owner, projectId: await makeProjectOf(owner) };
}

describe('an invitation leads nowhere', () => {
  const spoil = {
    'once it has expired': [{ expiresAt: new Date(Date.now() - 1) }, 'invitation-expired'],
    'once it was used': [{ usedAt: new Date() }, 'invitation-used'],
    'once it was revoked': [{ revokedAt: new Date() }, 'invitation-revoked'],
  } as const;

  test.each(Object.entries(spoil))('%s', async (_, [data, refusal]) => {
    const { owner, projectId } = await newsroom();
    const token = await invite(owner, projectId);
    await db().invitation.updateMany({ where: { projectId }, data });
    const newcomer = draft();
    expect(await open(token)).toEqual({ ok: false, refusal });
    expect(await accept(token, newcomer)).toEqual({ ok: false, refusal });
    expect(await join(await makePerson('Jun'), token)).toEqual({ ok: false, refusal });
    expect(await db().account.count({ where: { email: newcomer.email } })).toBe(0);
  });

  test('when its token is made up', async () => {
    expect(await open('made-up')).toEqual({ ok: false, refusal: 'invitation-unknown' });
    expect(await accept('made-up')).toEqual({ ok: false, refusal: 'invitation-unknown' });
  });

  test('when its project is deleted', async () => {
    const { owner, projectId } = await newsroom();
    const token = await invite(owner, projectId);
    await db().project.update({ where: { id: projectId }, data: { deletedAt: new Date() } });
    expect(await accept(token)).toEqual({ ok: false, refusal: 'invitation-unknown' });
  });

  test('when whoever made it owns the project no longer', async () => {
    const { owner, projectId } = await newsroom();
    const other = await makePerson('Other owner');
    await enrol(projectId, other, 'owner');
    const token = await invite(other, projectId, 'owner');
    await asAccount(owner.id, async () =>
      removeMember(await gate('member:edit', { projectId }), other.id),
    );
    expect(await open(token)).toEqual({ ok: false, refusal: 'invitation-revoked' });
  });
});

describe('a refused newcomer', () => {
  test('has an account already, and the invitation stays open', async () => {
    const { owner, projectId } = await newsroom();
    const token = await invite(owner, projectId);
    const taken = { ...draft(), email: owner.email };
    expect(await accept(token, taken)).toEqual({ ok: false, refusal: 'email-taken' });
    expect((await open(token)).ok).toBe(true);
  });

  test('chose too short a password, and may choose another', async () => {
    const { owner, projectId } = await newsroom();
    const token = await invite(owner, projectId);
    const hasty = { ...draft(), password: 'short' };
    expect(await accept(token, hasty)).toEqual({ ok: false, refusal: 'password-too-short' });
    expect((await accept(token)).ok).toBe(true);
  });
});

test('of several who open one invitation at the same moment one gets in', async () => {
  const { owner, projectId } = await newsroom();
  const token = await invite(owner, projectId);
  const colleagues = await Promise.all([1, 2, 3].map((n) => makePerson(`Colleague ${n}`)));
  const outcomes = await Promise.all([
    ...colleagues.map((one) => join(one, token)),
    ...[1, 2, 3].map(() => accept(token)),
  ]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.refusal === 'invitation-used')).toHaveLength(5);
  expect(await db().member.count({ where: { projectId } })).toBe(2);
});

test('a newcomer gets an account and the role they were invited to', async () => {
  const { owner, projectId } = await newsroom();
  const token = await invite(owner, projectId, 'reviewer', 'Makabe@misaki.example');
  const shown = await open(token);
  expect(shown.ok && shown.value).toMatchObject({
    email: 'makabe@misaki.example',
    inviter: 'Owner',
    into: { projectId, name: '岬新聞', role: 'reviewer' },
  });
  const outcome = await accept(token);
  const accountId = outcome.ok ? outcome.value.accountId : '';
  expect((await findMembership(projectId, accountId))?.role).toBe('reviewer');
  const entry = await db().history.findFirstOrThrow({ where: { projectId } });
  expect(entry).toMatchObject({
    actorId: accountId,
    command: { kind: 'give-role', account: accountId, role: 'reviewer' },
    inverse: { kind: 'remove-member', account: accountId },
  });
});

test('somebody with an account joins with it, once', async () => {
  const { owner, projectId } = await newsroom();
  const jun = await makePerson('Jun');
  expect(await join(jun, await invite(owner, projectId, 'viewer'))).toEqual({
    ok: true,
    value: projectId,
  });
  const second = await invite(owner, projectId, 'owner');
  expect(await join(jun, second)).toEqual({ ok: false, refusal: 'already-member' });
  expect((await findMembership(projectId, jun.id))?.role).toBe('viewer');
  expect((await open(second)).ok).toBe(true);
});

test('an invitation to the installation makes an account and no membership', async () => {
  const administrator = await makePerson('Admin', { administrator: true });
  const outcome = await asAccount(administrator.id, async () =>
    inviteToInstallation(await gateInstallation('installation:administer'), { email: '' }),
  );
  const token = outcome.ok ? outcome.value.token : '';
  expect(await join(administrator, token)).toEqual({ ok: false, refusal: 'nothing-to-join' });
  const accepted = await accept(token);
  const accountId = accepted.ok ? accepted.value.accountId : '';
  expect(await db().member.count({ where: { accountId } })).toBe(0);
  const account = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  expect(account.administrator).toBe(false);
});

test('open invitations are listed and revoked, in their own project only', async () => {
  const { owner, projectId } = await newsroom();
  const stranger = await newsroom();
  const token = await invite(owner, projectId);
  const list = () =>
    asAccount(owner.id, async () =>
      listProjectInvitations(await gate('member:edit', { projectId })),
    );
  const revoke = (by: Person, project: string, id: string) =>
    asAccount(by.id, async () =>
      revokeProjectInvitation(await gate('member:edit', { projectId: project }), id),
    );
  const [pending] = await list();
  const id = pending?.id ?? '';
  const foreign = await revoke(stranger.owner, stranger.projectId, id);
  expect(foreign).toEqual({ ok: false, refusal: 'invitation-not-open' });
  expect((await revoke(owner, projectId, id)).ok).toBe(true);
  expect(await open(token)).toEqual({ ok: false, refusal: 'invitation-revoked' });
  expect(await list()).toEqual([]);
});

test('the database never holds the token itself', async () => {
  const { owner, projectId } = await newsroom();
  const token = await invite(owner, projectId);
  const row = await db().invitation.findFirstOrThrow({ where: { projectId } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});
