/** What an action does to the browser's own sign-in: begin, renew, end. */
import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { accepted, type Outcome } from '@/domain/outcome';
import { writeToken } from './auth';
import { authCookies, signInLasts } from './auth-cookies';
import type { SignIn } from './store/membership';

/** Signs the browser in, or renews its sign-in under a new epoch. */
export async function startSignIn(signIn: SignIn): Promise<void> {
  const { name, options } = authCookies().sessionToken;
  const value = await writeToken(signIn);
  (await cookies()).set({ ...options, name, value, maxAge: signInLasts });
}

/** Passes an outcome on without its sign-in, which goes into the cookie. */
export async function signedIn<Refusal extends string>(
  outcome: Outcome<SignIn, Refusal>,
): Promise<Outcome<null, Refusal>> {
  if (!outcome.ok) return outcome;
  await startSignIn(outcome.value);
  return accepted(null);
}

/**
 * Signs the browser in, and leads it on in the same answer: a page that was for strangers would otherwise be
 * rendered once more, saying that it is not there any more. Returns only refusals.
 */
export async function enter<Value extends SignIn, Refusal extends string>(
  outcome: Outcome<Value, Refusal>,
  to: (value: Value) => string,
): Promise<Outcome<null, Refusal>> {
  if (!outcome.ok) return outcome;
  await startSignIn(outcome.value);
  redirect(to(outcome.value));
}

export async function endSignIn(): Promise<void> {
  const { name, options } = authCookies().sessionToken;
  (await cookies()).set({ ...options, name, value: '', maxAge: 0 });
}

/** What the sign-in form sends back to prove that it is ours; null until the browser has the cookie of it. */
export async function findFormToken(): Promise<string | null> {
  const [token] = (await cookies()).get(authCookies().csrfToken.name)?.value.split('|') ?? [];
  return token ? token : null;
}
