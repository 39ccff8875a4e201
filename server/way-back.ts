/** Where the browser's last attempt to sign in wanted to go. */
import 'server-only';
import { cookies } from 'next/headers';
import { authCookies } from './auth-cookies';

export async function findWayBack(): Promise<string | undefined> {
  return (await cookies()).get(authCookies().callbackUrl.name)?.value;
}
