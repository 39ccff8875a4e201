/** next-auth's own route, whose answers lead to where the browser already is. */
import 'server-only';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from './auth';
import { env } from './env';

type Context = { params: Promise<{ nextauth: string[] }> };

export async function authRoute(request: NextRequest, context: Context): Promise<Response> {
  const response: Response = await NextAuth(request, context, authOptions());
  const location = response.headers.get('Location');
  if (location !== null) response.headers.set('Location', withoutOwnOrigin(location));
  return response;
}

/**
 * next-auth writes the configured address (or http://localhost:3000) before every path. A reader who came by
 * another name of this server (an address in the office's network) would be sent to where nobody answers.
 */
function withoutOwnOrigin(location: string): string {
  const own = new URL(env().NEXTAUTH_URL ?? 'http://localhost:3000');
  const there = new URL(location, own);
  return there.origin === own.origin ? `${there.pathname}${there.search}` : location;
}
