import { describe, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gate, gateInstallation, openDoor } from '@/server/gate';
import { appointAdministrator } from '@/server/store/administrators';
import { closeAccount, type Departure, reopenAccount } from '@/server/store/departures';
import { findInvitation, inviteToProject } from '@/server/store/invitations';
import { findActor, findMembership } from '@/server/store/membership';
import { onFreshDatabase } from '@/tests/support/application';
import { enrol, makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const administrator = () => makePerson('Admin', { administrator: true });

const close = (by: Person, { id }: Person, more: Partial<Departure> = {}) =>
  asAccount(by.id, async () =>
    closeAccount(await gateInstallation('installation:administer'), {
      accountId: id,
      pseudonym: null,
      successorId: null,
      ...more,
    }),
  );
const reopen = (by: Person, { id }: Person) =>
  asAccount(by.id, async () =>
    reopenAccount(await gateInstallation('installation:administer'), id),
  );
const appoint = (by: Person, { id }: Person, wanted: boolean) =>
  asAccount(by.id, async () =>
    appointAdministrator(await gateInstallation('installation:administer'), {
      accountId: id,
      administrator: wanted,
    }),
  );

describe('an installation keeps an administrator', () => {
  test('who can neither close their own account nor step down', async () => {
    await db().account.updateMany({ where: {}, data: { administrator: false } });
    const admin = await administrator();
    const refusal = { ok: false, refusal: 'last-administrator' };
    expect(await close(admin, admin)).toEqual(refusal);
    expect(await appoint(admin, admin, false)).toEqual(refusal);
  });

  test('when two of them dismiss each other at the same moment', async () => {
    await db().account.updateMany({ where: {}, data: { administrator: false } });
    const [one, other] = [await administrator(), await administrator()];
    await Promise.allSettled([appoint(one, other, false), appoint(other, one, false)]);
    expect(await db().account.count({ where: { administrator: true } })).toBe(1);
  });
});

describe('a project is handed over', () => {
  test('or its only owner cannot go', async () => {
    const admin = await administrator();
    const rin = await makePerson('Rin');
    const projectId = await makeProjectOf(rin);
    const refusal = { ok: false, refusal: 'successor-needed' };
    expect(await close(admin, rin)).toEqual(refusal);
    expect(await close(admin, rin, { successorId: rin.id })).toEqual(refusal);
    const gone = await makePerson('Gone');
    await close(admin, gone);
    expect(await close(admin, rin, { successorId: gone.id })).toEqual(refusal);
    expect((await findMembership(projectId, rin.id))?.role).toBe('owner');
  });

  test('to the successor who was named', async () => {
    const admin = await administrator();
    const [rin, jun] = [await makePerson('Rin'), await makePerson('Jun')];
    const projectId = await makeProjectOf(rin);
    await enrol(projectId, jun, 'viewer');
    expect((await close(admin, rin, { successorId: jun.id })).ok).toBe(true);
    expect((await findMembership(projectId, jun.id))?.role).toBe('owner');
    const entry = await db().history.findFirstOrThrow({ where: { projectId } });
    expect(entry).toMatchObject({
      actorId: admin.id,
      command: { kind: 'give-role', account: jun.id, role: 'owner' },
      inverse: { kind: 'give-role', account: jun.id, role: 'viewer' },
    });
  });

  test('to nobody where another owner stays', async () => {
    const admin = await administrator();
    const [rin, jun] = [await makePerson('Rin'), await makePerson('Jun')];
    const projectId = await makeProjectOf(rin);
    await enrol(projectId, jun, 'owner');
    expect((await close(admin, rin)).ok).toBe(true);
  });
});

test('whoever leaves is signed out everywhere, and their links lead nowhere', async () => {
  const admin = await administrator();
  const [rin, jun] = [await makePerson('Rin'), await makePerson('Jun')];
  const projectId = await makeProjectOf(jun);
  await enrol(projectId, rin, 'owner');
  const invited = await asAccount(rin.id, async () =>
    inviteToProject(await gate('member:edit', { projectId }), { email: '', role: 'owner' }),
  );
  expect((await close(admin, rin)).ok).toBe(true);
  expect(await findActor({ accountId: rin.id, epoch: 0 })).toBeNull();
  const token = invited.ok ? invited.value.token : '';
  const found = await asAccount(null, async () => findInvitation(await openDoor(), token));
  expect(found).toEqual({ ok: false, refusal: 'invitation-revoked' });
});

test('who kept their name can come back, but not into an old sign-in', async () => {
  const admin = await administrator();
  const rin = await makePerson('Rin');
  await close(admin, rin);
  expect((await reopen(admin, rin)).ok).toBe(true);
  expect(await findActor({ accountId: rin.id, epoch: 0 })).toBeNull();
  expect((await findActor({ accountId: rin.id, epoch: 1 }))?.name).toBe('Rin');
});

test('behind a pseudonym nothing tells who it was, and nobody comes back', async () => {
  const admin = await administrator();
  const rin = await makePerson('Rin');
  expect(await close(admin, rin, { pseudonym: ' ' })).toEqual({ ok: false, refusal: 'name-empty' });
  expect((await close(admin, rin, { pseudonym: '分析員 4' })).ok).toBe(true);
  const row = await db().account.findUniqueOrThrow({ where: { id: rin.id } });
  expect(row).toMatchObject({ name: '分析員 4', passwordHash: null });
  expect(row.email).not.toBe(rin.email);
  expect(await reopen(admin, rin)).toEqual({ ok: false, refusal: 'account-unknown' });
});

test('somebody who is no administrator closes nothing', async () => {
  const [rin, jun] = [await makePerson('Rin'), await makePerson('Jun')];
  await expect(close(rin, jun)).rejects.toThrow('forbidden');
});
