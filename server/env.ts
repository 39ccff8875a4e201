/** The environment, read once and checked; nothing else reads `process.env`. */
import 'server-only';
import { z } from 'zod';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(16),
  NEXTAUTH_URL: z.url().optional(),
  URATORI_OIDC_ISSUER: z.url().optional(),
  URATORI_OIDC_CLIENT_ID: z.string().min(1).optional(),
  URATORI_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  URATORI_OIDC_NAME: z.string().min(1).optional(),
  URATORI_FETCH: z.enum(['on', 'off']).default('on'),
  /** Hosts with ports inside the network that may be fetched all the same, with commas between. */
  URATORI_FETCH_ALLOW: z.string().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
});

let read: z.infer<typeof Environment> | null = null;

export function env(): z.infer<typeof Environment> {
  read ??= Environment.parse(process.env);
  return read;
}

/** A provider of OpenID Connect at which people may sign in. */
export interface OpenIdConnect {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the sign-in page calls it; the issuer's host unless one is given. */
  readonly name: string;
}

/** Null where none is configured; the start has refused half a configuration before this. */
export function openIdConnect(): OpenIdConnect | null {
  const given = env();
  const { URATORI_OIDC_ISSUER: issuer, URATORI_OIDC_CLIENT_ID: clientId } = given;
  const clientSecret = given.URATORI_OIDC_CLIENT_SECRET;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: given.URATORI_OIDC_NAME ?? new URL(issuer).host };
}
