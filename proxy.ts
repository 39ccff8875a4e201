// Before every page, action, route: a fresh nonce, the security headers. Nothing is decided here.
import { type NextRequest, NextResponse } from 'next/server';
import {
  contentSecurityPolicy,
  type PageFacts,
  pathHeader,
  securityHeaders,
} from '@/server/headers';

function readFacts(request: NextRequest): PageFacts {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return {
    nonce: btoa(String.fromCharCode(...bytes)),
    secure: (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https',
    development: process.env.NODE_ENV === 'development',
  };
}

export function proxy(request: NextRequest): NextResponse {
  const facts = readFacts(request);
  // Next reads the nonce for its own scripts from this header of the request.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', contentSecurityPolicy(facts));
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of securityHeaders(facts, request.nextUrl.pathname))
    response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
