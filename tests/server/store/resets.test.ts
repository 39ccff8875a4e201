import { describe, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gateInstallation, openDoor } from '@/server/gate';
import { checkSignIn } from '@/server/sign-in';
import { findActor } from '@/server/store/membership';
import { findReset, makeReset, resetPassword } from '@/server/store/resets';
import { onFreshDatabase } from '@/tests/support/application';
import { makePerson, type Person, password } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const next = 'another 灯台 altogether';

async function linkFor({ id }: Person): Promise<string> {
  const administrator = await makePerson('Admin', { administrator: true });
  const outcome = await asAccount(administrator.id, async () =>
    makeReset(await gateInstallation('installation:administer'), id),
  );
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value.token;
}

const find = (token: string) => asAccount(null, async () => findReset(await openDoor(), token));
const reset = (token: string, wanted = next) =>
  asAccount(null, async () => resetPassword(await openDoor(), token, wanted));

describe('a reset link sets no password', () => {
  const spoil = {
    'once it has expired': [{ expiresAt: new Date(Date.now() - 1) }, 'reset-expired'],
    'once it was used': [{ usedAt: new Date() }, 'reset-used'],
  } as const;

  test.each(Object.entries(spoil))('%s', async (_, [data, refusal]) => {
    const rin = await makePerson('Rin');
    const token = await linkFor(rin);
    await db().passwordReset.updateMany({ where: { accountId: rin.id }, data });
    expect(await find(token)).toEqual({ ok: false, refusal });
    expect(await reset(token)).toEqual({ ok: false, refusal });
  });

  test('once a newer one was made', async () => {
    const rin = await makePerson('Rin');
    const older = await linkFor(rin);
    const newer = await linkFor(rin);
    expect(await reset(older)).toEqual({ ok: false, refusal: 'reset-expired' });
    expect((await reset(newer)).ok).toBe(true);
  });

  test('of an account that was closed meanwhile', async () => {
    const rin = await makePerson('Rin');
    const token = await linkFor(rin);
    await db().account.update({ where: { id: rin.id }, data: { closedAt: new Date() } });
    expect(await reset(token)).toEqual({ ok: false, refusal: 'reset-unknown' });
  });

  test('when its token is made up', async () => {
    expect(await reset('made-up')).toEqual({ ok: false, refusal: 'reset-unknown' });
  });

  test('that is too short, and stays open for a longer one', async () => {
    const token = await linkFor(await makePerson('Rin'));
    expect(await reset(token, 'short')).toEqual({ ok: false, refusal: 'password-too-short' });
    expect((await reset(token)).ok).toBe(true);
  });
});

test('of two who use one link at the same moment one sets the password', async () => {
  const token = await linkFor(await makePerson('Rin'));
  const outcomes = await Promise.all([reset(token), reset(token), reset(token)]);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.refusal === 'reset-used')).toHaveLength(2);
});

test('a reset password ends every earlier sign-in and lets a locked-out person in', async () => {
  const rin = await makePerson('Rin');
  const attempt = (typed: string) =>
    checkSignIn({ email: rin.email, password: typed, address: '198.51.100.7' });
  for (let n = 0; n < 11; n++) await attempt('a guess at it');
  const outcome = await reset(await linkFor(rin));
  expect(outcome).toEqual({ ok: true, value: { accountId: rin.id, epoch: 1 } });
  expect(await findActor({ accountId: rin.id, epoch: 0 })).toBeNull();
  expect((await attempt(password)).ok).toBe(false);
  expect((await attempt(next)).ok).toBe(true);
});
