// What the security headers of a page refuse.
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '@/server/headers';

const page = { nonce: 'q2wRbQ==', secure: false, development: false };

describe('the content security policy', () => {
  const policy = contentSecurityPolicy(page);

  it.each(["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'http:', '*'])(
    'never says %s in production',
    (word) => expect(policy).not.toContain(word),
  );

  it.each([
    "script-src 'self' 'nonce-q2wRbQ==' 'strict-dynamic'",
    "style-src 'self' 'nonce-q2wRbQ=='",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "connect-src 'self'",
  ])('says %s', (directive) => {
    expect(policy.split('; ')).toContain(directive);
  });
});

describe('the other headers', () => {
  const names = (secure: boolean) =>
    securityHeaders({ ...page, secure }, '/projects').map(([name]) => name);

  it('promise https only to those who came by https', () => {
    expect(names(false)).not.toContain('Strict-Transport-Security');
    expect(names(true)).toContain('Strict-Transport-Security');
  });

  it('let only pages that were received be framed, run nothing there and fetch nothing', () => {
    const path = '/api/v1/projects/1/evidence/2/received';
    const headers = Object.fromEntries(securityHeaders(page, path));
    expect(headers['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(headers['Content-Security-Policy']).not.toContain('allow-');
    expect(headers['X-Frame-Options']).toBe('SAMEORIGIN');
    const others = Object.fromEntries(securityHeaders(page, `${path}/more`));
    expect(others['X-Frame-Options']).toBe('DENY');
  });

  it('are each said once', () => {
    expect(new Set(names(true)).size).toBe(names(true).length);
  });
});
