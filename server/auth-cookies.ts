/** The cookies of signing in: out of reach of scripts and of other sites' requests, and over https only over https. */
import 'server-only';
import { env } from './env';

/** Seconds. A desk is used daily; a week away asks for the password again. */
export const signInLasts = 7 * 24 * 60 * 60;

export interface AuthCookie {
  readonly name: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly path: '/';
    readonly secure: boolean;
  };
}

interface AuthCookies {
  readonly sessionToken: AuthCookie;
  readonly csrfToken: AuthCookie;
  readonly callbackUrl: AuthCookie;
}

/** A browser takes a name with these prefixes over https alone, and `__Host-` from no neighbouring host. */
export function authCookies(): AuthCookies {
  const secure = env().NEXTAUTH_URL?.startsWith('https:') === true;
  const make = (prefix: string, name: string): AuthCookie => ({
    name: `${secure ? prefix : ''}uratori.${name}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  });
  return {
    sessionToken: make('__Host-', 'sign-in'),
    csrfToken: make('__Host-', 'csrf'),
    callbackUrl: make('__Host-', 'back'),
  };
}
