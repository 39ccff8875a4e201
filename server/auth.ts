/** Signing in, by next-auth: e-mail and password, a signed cookie, and the account's epoch in it so that a changed password ends other sign-ins. */
import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { getServerSession } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from './env';
import { checkSignIn } from './sign-in';
import type { SignIn } from './store/membership';

/** Seconds. A desk is used daily; a week away asks for the password again. */
const signInLasts = 7 * 24 * 60 * 60;

const Claims = z.object({ sub: z.guid(), epoch: z.number().int() });

export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: signInLasts },
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
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && 'epoch' in user ? { ...token, epoch: user.epoch } : token),
      session: ({ token }) => ({ expires: '', user: {}, sub: token.sub, epoch: token.epoch }),
    },
  };
}

/** The nearest address the request is known to come from, as the server in front of us says. */
function addressOf(headers: Record<string, string>): string {
  return headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? 'unknown';
}

export async function currentSignIn(): Promise<SignIn | null> {
  const claims = Claims.safeParse(await getServerSession(authOptions()));
  return claims.success ? { accountId: claims.data.sub, epoch: claims.data.epoch } : null;
}
