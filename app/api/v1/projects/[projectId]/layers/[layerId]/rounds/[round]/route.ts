import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findRound } from '@/server/store/rounds';

/** A layer as it was when a round of it was submitted, with what its analyst could see. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({
    projectId: z.guid(),
    layerId: z.guid(),
    round: z.coerce.number().int().min(1).max(10_000),
  }),
  query: nothing,
  body: nothing,
  run: async (grant, { params }) => {
    const round = await findRound(grant, params.layerId, params.round);
    return round === null ? refusal('not-found', 404) : Response.json(round);
  },
});
