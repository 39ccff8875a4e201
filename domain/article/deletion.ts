/** How long a deleted article can be brought back. */

/** Days, counted from the moment it was deleted. */
export const keptFor = 30;

const day = 24 * 60 * 60 * 1_000;

/** Whole days that are left to bring it back, the one that has begun included; 0 when they are over. Both are moments in milliseconds. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + keptFor * day - now) / day));
}

/** Deleted at or after this moment, an article can still be brought back. */
export function keptSince(now: number): number {
  return now - keptFor * day;
}
