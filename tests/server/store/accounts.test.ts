import { describe, expect, test } from 'vitest';
import { currentSignIn } from '@/server/auth';
import { gateInstallation } from '@/server/gate';
import { signedIn } from '@/server/session';
import { checkSignIn } from '@/server/sign-in';
import { changePassword, renameAccount } from '@/server/store/accounts';
import { findActor } from '@/server/store/membership';
import { onFreshDatabase } from '@/tests/support/application';
import type { CookieJar } from '@/tests/support/next-headers';
import { makePerson, password } from '@/tests/support/people';
import { asAccount, asBrowser, browserOf } from '@/tests/support/request';

onFreshDatabase();

const next = 'another 灯台 altogether';

const change = (browser: CookieJar, present: string, wanted = next) =>
  asBrowser(browser, async () =>
    signedIn(
      await changePassword(await gateInstallation('account:edit'), { present, next: wanted }),
    ),
  );

const isSignedIn = (browser: CookieJar) =>
  asBrowser(browser, async () => {
    const signIn = await currentSignIn();
    return signIn !== null && (await findActor(signIn)) !== null;
  });

describe('a password is not changed', () => {
  test('by somebody who does not know the present one', async () => {
    const { id } = await makePerson('Rin');
    const outcome = await change(await browserOf(id), 'a guess at it');
    expect(outcome).toEqual({ ok: false, refusal: 'password-wrong' });
  });

  test('by guessing again and again', async () => {
    const { id } = await makePerson('Rin');
    const browser = await browserOf(id);
    for (let n = 0; n < 10; n++) await change(browser, 'a guess at it');
    const outcome = await change(browser, password);
    expect(outcome).toEqual({ ok: false, refusal: 'sign-in-too-often' });
  });

  test('to one of eleven characters, or of two hundred and one', async () => {
    const { id } = await makePerson('Rin');
    const browser = await browserOf(id);
    const short = await change(browser, password, '灯'.repeat(11));
    expect(short).toEqual({ ok: false, refusal: 'password-too-short' });
    const long = await change(browser, password, '灯'.repeat(201));
    expect(long).toEqual({ ok: false, refusal: 'password-too-long' });
  });
});

test('a changed password ends the other sign-ins of that person, and renews the present one', async () => {
  const { id, email } = await makePerson('Rin');
  const desk = await browserOf(id);
  const phone = await browserOf(id);
  const colleague = await browserOf((await makePerson('Jun')).id);
  expect(await change(desk, password)).toEqual({ ok: true, value: null });
  expect(await isSignedIn(desk)).toBe(true);
  expect(await isSignedIn(phone)).toBe(false);
  expect(await isSignedIn(colleague)).toBe(true);
  const address = '198.51.100.1';
  expect((await checkSignIn({ email, password, address })).ok).toBe(false);
  expect((await checkSignIn({ email, password: next, address })).ok).toBe(true);
});

test('a person changes their name, but not to nothing', async () => {
  const { id } = await makePerson('Rin');
  const rename = (name: string) =>
    asAccount(id, async () => renameAccount(await gateInstallation('account:edit'), name));
  expect(await rename('')).toEqual({ ok: false, refusal: 'name-empty' });
  expect(await rename('佐'.repeat(101))).toEqual({ ok: false, refusal: 'name-too-long' });
  expect(await rename(' 佐伯 凛 ')).toEqual({ ok: true, value: null });
  const actor = await findActor({ accountId: id, epoch: 0 });
  expect(actor?.name).toBe('佐伯 凛');
});
