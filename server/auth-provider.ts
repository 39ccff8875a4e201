/** Signing in at a provider of OpenID Connect, where the environment names one: who comes back is matched with an account. */
import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { z } from 'zod';
import { invitationIn } from '@/domain/access/own-path';
import { type OpenIdConnect, openIdConnect } from './env';
import { type IdentityRefusal, identify } from './store/identities';
import { findWayBack } from './way-back';

/** Part of the callback's address at the provider: `/api/auth/callback/openid-connect`. */
const providerId = 'openid-connect';

/** How long the provider may take to answer, in milliseconds. */
const patience = 10_000;

/** What is read of the ID token and of userinfo; a provider may leave out anything but `sub`. */
const Claims = z.object({
  sub: z.string().min(1),
  email: z.string().optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});
type Claims = z.infer<typeof Claims>;

/** Who came back, as next-auth passes it on: an account, or why there is none. */
export interface Returned {
  readonly id: string;
  readonly epoch: number;
  readonly refusal: IdentityRefusal | null;
}

/** What the sign-in page says of the provider; null where none is configured. */
export function findProvider(): { readonly id: string; readonly name: string } | null {
  const configured = openIdConnect();
  return configured && { id: providerId, name: configured.name };
}

/** A list, as next-auth takes it: of one, or of none. */
export function openIdProviders(): OAuthConfig<Claims>[] {
  const configured = openIdConnect();
  return configured === null ? [] : [providerOf(configured)];
}

function providerOf({ issuer, clientId, clientSecret, name }: OpenIdConnect): OAuthConfig<Claims> {
  return {
    id: providerId,
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: patience },
    // Many providers tell the e-mail there alone.
    userinfo: {
      request: async ({ tokens, client }) => {
        const claims: unknown = typeof tokens.claims === 'function' ? tokens.claims() : null;
        const vouched = Claims.parse(claims);
        const told = await client.userinfo(tokens.access_token ?? '');
        if (told.sub !== vouched.sub) throw new Error('userinfo tells of somebody else');
        return { ...withoutGaps(vouched), ...told };
      },
    },
    profile: (claims) => returned(issuer, claims),
  };
}

/** next-auth's own type of a profile knows no undefined. */
function withoutGaps(claims: Claims) {
  const { sub, email, email_verified, name } = claims;
  return {
    sub,
    ...(email === undefined ? {} : { email }),
    ...(email_verified === undefined ? {} : { email_verified }),
    ...(name === undefined ? {} : { name }),
  };
}

async function returned(issuer: string, raw: Claims): Promise<Returned> {
  const { sub, email, email_verified: verified, name } = Claims.parse(raw);
  const outcome = await identify(
    { issuer, subject: sub, email: verified === true ? (email ?? null) : null, name: name ?? null },
    invitationIn(await findWayBack()),
  );
  if (!outcome.ok) return { id: sub, epoch: 0, refusal: outcome.refusal };
  return { id: outcome.value.accountId, epoch: outcome.value.epoch, refusal: null };
}
