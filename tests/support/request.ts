/** Runs server code as one person's request: a real sign-in cookie, and the account's present epoch in it. */
import { writeToken } from '@/server/auth';
import { authCookies } from '@/server/auth-cookies';
import { db } from '@/server/db';
import type { SignIn } from '@/server/store/membership';
import { CookieJar, withRequest } from '@/tests/support/next-headers';

/** `null` is somebody who is not signed in. */
export async function asAccount<Result>(
  accountId: string | null,
  run: () => Promise<Result>,
): Promise<Result> {
  return asBrowser(accountId === null ? new CookieJar() : await browserOf(accountId), run);
}

/** A browser that keeps its cookies from one request to the next. */
export async function asBrowser<Result>(
  jar: CookieJar,
  run: () => Promise<Result>,
): Promise<Result> {
  return withRequest({ cookies: jar, headers: new Headers() }, run);
}

export async function browserOf(accountId: string): Promise<CookieJar> {
  const { signInEpoch } = await db().account.findUniqueOrThrow({ where: { id: accountId } });
  return jarOf({ accountId, epoch: signInEpoch });
}

export async function jarOf(signIn: SignIn): Promise<CookieJar> {
  return new CookieJar({ [authCookies().sessionToken.name]: await writeToken(signIn) });
}
