/** What an analyst could see, as a round of a layer keeps it. */
import 'server-only';
import { z } from 'zod';
import type { Visibility } from '@/domain/claim/visibility';

const Kept: z.ZodType<Visibility> = z.object({
  blind: z.boolean(),
  outletHidden: z.boolean(),
  othersSeen: z.boolean(),
  outletSeen: z.boolean(),
});

/** A plain object: the database's column takes no interface. */
export function visibilityColumn({ blind, outletHidden, othersSeen, outletSeen }: Visibility) {
  return { blind, outletHidden, othersSeen, outletSeen };
}

/** Null for rounds from before it was kept. */
export function toVisibility(column: unknown): Visibility | null {
  return Kept.nullable().parse(column ?? null);
}
