/** Whether a link that works once still works: an invitation's, a password reset's. Times are milliseconds since 1970. */

const hour = 60 * 60 * 1000;

/** Milliseconds. A colleague on leave for a working week still finds it open. */
export const invitationLasts = 7 * 24 * hour;
/** Milliseconds. Whoever asked for a new password is waiting for it. */
export const resetLasts = 24 * hour;

export interface LinkFacts {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type LinkState = 'open' | 'used' | 'revoked' | 'expired';

/** What was done to a link outlasts its expiry: a used link says so for ever. It ends at `expiresAt` exactly. */
export function linkState({ expiresAt, usedAt, revokedAt }: LinkFacts, now: Date): LinkState {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return now.getTime() >= expiresAt.getTime() ? 'expired' : 'open';
}

export function expiryOf(lasts: number, now: Date): Date {
  return new Date(now.getTime() + lasts);
}
