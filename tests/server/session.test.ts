import { afterEach, describe, expect, test, vi } from 'vitest';
import { CookieJar } from '@/tests/support/next-headers';

const person = { accountId: '7a0f9a52-6a0b-4d0e-9c7e-2f6f5f4f1a11', epoch: 3 };

/** The modules read the environment once: each address needs them anew. */
async function installationAt(address: string) {
  vi.resetModules();
  process.env.DATABASE_URL = 'postgres://nobody.example/nothing';
  process.env.NEXTAUTH_SECRET = 'a secret of the tests alone';
  process.env.NEXTAUTH_URL = address;
  const { endSignIn, findFormToken, startSignIn } = await import('@/server/session');
  const { authOptions, currentSignIn } = await import('@/server/auth');
  const { withRequest } = await import('@/tests/support/next-headers');
  const { authCookies } = await import('@/server/auth-cookies');
  const inBrowser = <Result>(jar: CookieJar, run: () => Promise<Result>) =>
    withRequest({ cookies: jar, headers: new Headers() }, run);
  return {
    authCookies,
    authOptions,
    currentSignIn,
    endSignIn,
    findFormToken,
    inBrowser,
    startSignIn,
  };
}

afterEach(() => {
  delete process.env.NEXTAUTH_URL;
});

const addresses = {
  'over http': ['http://localhost:3000', false, 'uratori.sign-in'],
  'over https': ['https://uratori.misaki.example', true, '__Host-uratori.sign-in'],
} as const;

describe.each(Object.entries(addresses))('%s', (_, [address, secure, name]) => {
  test('the sign-in is out of reach of scripts and of other sites', async () => {
    const { inBrowser, startSignIn } = await installationAt(address);
    const jar = new CookieJar();
    await inBrowser(jar, () => startSignIn(person));
    expect(jar.sets).toEqual([
      expect.objectContaining({ name, httpOnly: true, sameSite: 'lax', path: '/', secure }),
    ]);
  });
});

test('the sign-in form writes the same cookies, and leads nowhere else', async () => {
  const { authCookies, authOptions } = await installationAt('https://uratori.misaki.example');
  const { cookies, callbacks } = authOptions();
  expect(cookies).toEqual(authCookies());
  const baseUrl = 'https://uratori.misaki.example';
  const lead = (url: string) => callbacks?.redirect?.({ url, baseUrl });
  expect(lead('https://elsewhere.example/')).toBe('/projects');
  expect(lead('/projects/1')).toBe('/projects/1');
});

test('what was signed in is read back, until it is ended', async () => {
  const { currentSignIn, endSignIn, inBrowser, startSignIn } =
    await installationAt('http://localhost:3000');
  const jar = new CookieJar();
  expect(await inBrowser(jar, currentSignIn)).toBeNull();
  await inBrowser(jar, () => startSignIn(person));
  expect(await inBrowser(jar, currentSignIn)).toEqual(person);
  await inBrowser(jar, endSignIn);
  expect(await inBrowser(jar, currentSignIn)).toBeNull();
});

test('a forged cookie is nobody', async () => {
  const { authCookies, currentSignIn, inBrowser } = await installationAt('http://localhost:3000');
  const { encode } = await import('next-auth/jwt');
  const token = { sub: person.accountId, epoch: person.epoch };
  const forged = await encode({ token, secret: 'a secret of somebody else' });
  for (const value of [forged, 'nonsense', '']) {
    const jar = new CookieJar({ [authCookies().sessionToken.name]: value });
    expect(await inBrowser(jar, currentSignIn)).toBeNull();
  }
});

test('the form proves itself with the first half of its cookie, and with nothing before there is one', async () => {
  const { authCookies, findFormToken, inBrowser } = await installationAt('http://localhost:3000');
  expect(await inBrowser(new CookieJar(), findFormToken)).toBeNull();
  const jar = new CookieJar({ [authCookies().csrfToken.name]: 'half|hash' });
  expect(await inBrowser(jar, findFormToken)).toBe('half');
});
