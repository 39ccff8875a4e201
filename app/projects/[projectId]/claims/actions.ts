'use server';
import { z } from 'zod';
import { accepted, refused } from '@/domain/outcome';
import { projectAction } from '@/server/action';
import { EditWishSchema, JudgeWishSchema } from '@/server/claim-schema';
import { findClaimsFor } from '@/server/store/claim-candidates';
import * as claims from '@/server/store/claim-edits';

const Order = z.object({ projectId: z.guid(), command: z.guid() });

export const editClaim = projectAction({
  permission: 'claim:edit',
  input: Order.extend({ wish: EditWishSchema }),
  run: claims.editClaim,
});

export const judgeClaim = projectAction({
  permission: 'claim:judge',
  input: Order.extend({ wish: JudgeWishSchema }),
  run: claims.judgeClaim,
});

export const takeBackClaimChange = projectAction({
  permission: 'claim:edit',
  input: Order.extend({ of: z.guid() }),
  run: claims.takeBackClaimChange,
});

export const findClaims = projectAction({
  permission: 'claim:read',
  input: z.object({ projectId: z.guid(), annotation: z.guid(), q: z.string().max(400) }),
  run: async (grant, asked) => {
    const found = await findClaimsFor(grant, asked);
    return found === null ? refused('annotation-unknown') : accepted(found);
  },
});
