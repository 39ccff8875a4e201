import { expect, test } from 'vitest';
import { db } from '@/server/db';
import { openDoor } from '@/server/gate';
import { checkSignIn } from '@/server/sign-in';
import { isFirstRun, makeFirstAdministrator } from '@/server/store/first-run';
import { onFreshDatabase } from '@/tests/support/application';
import { password } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const draft = { name: '佐伯 凛', email: 'saeki@misaki.example', password, demo: false };

const make = (more: Partial<typeof draft> = {}) =>
  asAccount(null, async () => makeFirstAdministrator(await openDoor(), { ...draft, ...more }));
const first = () => asAccount(null, async () => isFirstRun(await openDoor()));

test('nobody becomes administrator with a short password, a bad e-mail or no name', async () => {
  expect(await make({ password: 'short' })).toEqual({ ok: false, refusal: 'password-too-short' });
  expect(await make({ email: 'saeki' })).toEqual({ ok: false, refusal: 'email-invalid' });
  expect(await make({ name: ' ' })).toEqual({ ok: false, refusal: 'name-empty' });
  expect(await first()).toBe(true);
});

test('of many who try at once one becomes administrator, and the door is closed behind them', async () => {
  const tries = Array.from({ length: 8 }, (_, n) => make({ email: `try-${n}@misaki.example` }));
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.refusal === 'first-run-over')).toHaveLength(7);
  expect(await db().account.count()).toBe(1);
  expect(await first()).toBe(false);
  expect(await make()).toEqual({ ok: false, refusal: 'first-run-over' });
});

test('the one who did is an administrator and can sign in', async () => {
  const { administrator, email } = await db().account.findFirstOrThrow();
  expect(administrator).toBe(true);
  const outcome = await checkSignIn({ email, password, address: '198.51.100.1' });
  expect(outcome.ok).toBe(true);
});
