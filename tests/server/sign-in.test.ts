import { describe, expect, test } from 'vitest';
import { db, disconnect } from '@/server/db';
import { verifyPassword } from '@/server/passwords';
import { checkSignIn } from '@/server/sign-in';
import { onFreshDatabase } from '@/tests/support/application';
import { makePerson, password } from '@/tests/support/people';

onFreshDatabase();

let nextAddress = 1;
/** An address of its own for each test, so that none is locked out by another. */
const elsewhere = () => `198.51.100.${nextAddress++}`;

describe('nobody signs in', () => {
  test('with a wrong password', async () => {
    const { email } = await makePerson('Rin');
    const outcome = await checkSignIn({
      email,
      password: 'not the password',
      address: elsewhere(),
    });
    expect(outcome).toEqual({ ok: false, refusal: 'sign-in-wrong' });
  });

  test('with an e-mail that has no account, and is told the same', async () => {
    const attempt = { email: 'nobody@misaki.example', password, address: elsewhere() };
    expect(await checkSignIn(attempt)).toEqual({ ok: false, refusal: 'sign-in-wrong' });
  });

  test('with what is no e-mail at all', async () => {
    const attempt = { email: 'Rin', password, address: elsewhere() };
    expect(await checkSignIn(attempt)).toEqual({ ok: false, refusal: 'sign-in-wrong' });
  });

  test('with a closed account, and is told the same', async () => {
    const { id, email } = await makePerson('Rin');
    await db().account.update({ where: { id }, data: { closedAt: new Date() } });
    const outcome = await checkSignIn({ email, password, address: elsewhere() });
    expect(outcome).toEqual({ ok: false, refusal: 'sign-in-wrong' });
  });

  test('with an account that has no password', async () => {
    const { id, email } = await makePerson('Rin');
    await db().account.update({ where: { id }, data: { passwordHash: null } });
    const outcome = await checkSignIn({ email, password, address: elsewhere() });
    expect(outcome).toEqual({ ok: false, refusal: 'sign-in-wrong' });
  });
});

describe('too many attempts', () => {
  test('on one account lock it for every address, the right password included', async () => {
    const { email } = await makePerson('Rin');
    const guesses = Array.from({ length: 10 }, () =>
      checkSignIn({ email, password: 'a guess at it', address: elsewhere() }),
    );
    for (const outcome of await Promise.all(guesses)) {
      expect(outcome).toEqual({ ok: false, refusal: 'sign-in-wrong' });
    }
    const right = await checkSignIn({ email, password, address: elsewhere() });
    expect(right).toEqual({ ok: false, refusal: 'sign-in-too-often' });
  });

  test('are counted before they are judged, so that a burst gains nothing', async () => {
    const { email } = await makePerson('Rin');
    const burst = Array.from({ length: 25 }, () =>
      checkSignIn({ email, password: 'a guess at it', address: elsewhere() }),
    );
    const refusals = (await Promise.all(burst)).map((one) => !one.ok && one.refusal);
    expect(refusals.filter((one) => one === 'sign-in-wrong')).toHaveLength(10);
    expect(refusals.filter((one) => one === 'sign-in-too-often')).toHaveLength(15);
  });

  test('are remembered by a server that was started anew', async () => {
    const { email } = await makePerson('Rin');
    for (let n = 0; n < 10; n++) {
      await checkSignIn({ email, password: 'a guess at it', address: elsewhere() });
    }
    await disconnect();
    const right = await checkSignIn({ email, password, address: elsewhere() });
    expect(right).toEqual({ ok: false, refusal: 'sign-in-too-often' });
  });

  test('on an unknown e-mail are limited all the same', async () => {
    const attempt = () =>
      checkSignIn({ email: 'ghost@misaki.example', password, address: elsewhere() });
    for (let n = 0; n < 10; n++) await attempt();
    expect(await attempt()).toEqual({ ok: false, refusal: 'sign-in-too-often' });
  });

  test('from one address lock the address, whichever accounts it tries', async () => {
    const address = '203.0.113.9';
    const tries = Array.from({ length: 100 }, (_, n) =>
      checkSignIn({ email: `try-${n}@misaki.example`, password: 'x'.repeat(12), address }),
    );
    await Promise.all(tries);
    const { email } = await makePerson('Rin');
    expect(await checkSignIn({ email, password, address })).toEqual({
      ok: false,
      refusal: 'sign-in-too-often',
    });
    expect((await checkSignIn({ email, password, address: elsewhere() })).ok).toBe(true);
  }, 60_000);
});

describe('somebody signs in', () => {
  test('with their e-mail as a Japanese keyboard types it', async () => {
    const { id } = await makePerson('Rin');
    await db().account.update({ where: { id }, data: { email: 'rin@misaki.example' } });
    const attempt = { email: ' Ｒｉｎ＠Misaki.example ', password, address: elsewhere() };
    expect(await checkSignIn(attempt)).toEqual({ ok: true, value: { accountId: id, epoch: 0 } });
  });

  test('with a password whose characters are composed otherwise', async () => {
    const { email } = await makePerson('Rin');
    const attempt = { email, password: password.normalize('NFD'), address: elsewhere() };
    expect((await checkSignIn(attempt)).ok).toBe(true);
  });

  test('any number of times: what was right counts for nothing', async () => {
    const { email } = await makePerson('Rin');
    const address = elsewhere();
    for (let n = 0; n < 12; n++) {
      expect((await checkSignIn({ email, password, address })).ok).toBe(true);
    }
  });
});

test('a password that belongs to nobody is compared with something all the same', async () => {
  expect(await verifyPassword(null, password)).toBe(false);
});

test('what is kept of a password is argon2id at the cost OWASP asks for', async () => {
  const { email } = await makePerson('Rin');
  const { passwordHash } = await db().account.findUniqueOrThrow({ where: { email } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
