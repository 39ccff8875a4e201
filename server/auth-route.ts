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
  if (location === null) return response;
  const there = withoutOwnOrigin(location);
  if (request.method === 'POST' && !there.startsWith('/')) return leadOut(response, there);
  response.headers.set('Location', there);
  return response;
}

/**
 * To the provider by a page instead of a redirect: browsers hold a form's redirects to the policy of the page it
 * was on, which allows our own addresses alone, and where a provider leads on to cannot be known.
 */
function leadOut(response: Response, there: string): Response {
  const headers = new Headers(response.headers);
  headers.delete('Location');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const address = there.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = `<!doctype html><link rel="icon" href="/icon.svg"><meta http-equiv="refresh" content="0;url=${address}">`;
  return new Response(page, { headers });
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
