/** Signing in, by next-auth: e-mail and password, a signed cookie, and the account's epoch in it so that a changed password ends other sign-ins. */
import 'server-only';
import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { ownPath } from '@/domain/access/own-path';
import { authCookies, signInLasts } from './auth-cookies';
import { openIdProviders } from './auth-provider';
import { env } from './env';
import { checkSignIn } from './sign-in';
import type { SignIn } from './store/membership';

const Claims = z.object({ sub: z.guid(), epoch: z.number().int() });

export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: signInLasts },
    cookies: authCookies(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: async (credentials, request) => {
          const outcome = await checkSignIn({
            email: credentials?.email ?? '',
            password: credentials?.password ?? '',
            address: addressOf(request.headers ?? {}),
          });
          // next-auth shows an error's message as `?error=`: the refusal travels to the sign-in page that way.
          if (!outcome.ok) throw new Error(outcome.refusal);
          const { accountId, epoch } = outcome.value;
          return { id: accountId, epoch };
        },
      }),
      ...openIdProviders(),
    ],
    callbacks: {
      // An address leads there, and nobody is signed in.
      signIn: ({ user }) =>
        'refusal' in user && user.refusal !== null ? `/sign-in?error=${user.refusal}` : true,
      jwt: ({ token, user }) => (user && 'epoch' in user ? { ...token, epoch: user.epoch } : token),
      redirect: ({ url }) => ownPath(url),
    },
  };
}

/** The nearest address the request is known to come from, as the server in front of us says. */
function addressOf(headers: Record<string, string>): string {
  return headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? 'unknown';
}

/** The sign-in that the browser's cookie holds; null without one, or with one that is forged or over. */
export async function currentSignIn(): Promise<SignIn | null> {
  const token = (await cookies()).get(authCookies().sessionToken.name)?.value;
  const claims = Claims.safeParse(await readToken(token));
  return claims.success ? { accountId: claims.data.sub, epoch: claims.data.epoch } : null;
}

async function readToken(token: string | undefined): Promise<unknown> {
  if (token === undefined) return null;
  try {
    return await decode({ token, secret: env().NEXTAUTH_SECRET });
  } catch {
    // Not ours, or over: the same as none.
    return null;
  }
}

/** The cookie's content for a sign-in. */
export async function writeToken({ accountId, epoch }: SignIn): Promise<string> {
  const token = { sub: accountId, epoch };
  return encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: signInLasts });
}
