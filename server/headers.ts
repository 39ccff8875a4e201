// What a browser is told about a page besides the page: the content security policy, its companions.
export type PageFacts = {
  /** Fresh for each request, base64. */
  readonly nonce: string;
  /** Whether the reader came by https, behind a proxy or not. */
  readonly secure: boolean;
  /** Whether this is `next dev`, whose error overlay evaluates code, writes styles. */
  readonly development: boolean;
};

const year = 365 * 24 * 60 * 60;

export function contentSecurityPolicy({ nonce, development }: PageFacts): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Next's own error overlay carries styles without a nonce, in development alone.
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return directives.join('; ');
}

/** A page of somebody else's, shown as it was received: in a frame of ours, never run, fetching nothing, of no origin. */
const receivedPolicy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

export function securityHeaders(
  facts: PageFacts,
  path: string,
): ReadonlyArray<readonly [string, string]> {
  const isReceived = /^\/api\/v1\/projects\/[^/]+\/evidence\/[^/]+\/received$/.test(path);
  const always = [
    ['Content-Security-Policy', isReceived ? receivedPolicy : contentSecurityPolicy(facts)],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', isReceived ? 'SAMEORIGIN' : 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ] as const;
  if (!facts.secure) return always;
  return [...always, ['Strict-Transport-Security', `max-age=${year}`]];
}

/** Tells a page which address was asked for, so that signing in can lead there. Always overwritten here. */
export const pathHeader = 'x-uratori-path';
