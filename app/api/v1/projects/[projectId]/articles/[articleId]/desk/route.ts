import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findDesk } from '@/server/store/desk';

/** The desk as it stands now: what a browser takes up again after a conflict or a gap. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), articleId: z.guid() }),
  query: z.object({ layer: z.guid().optional() }),
  body: nothing,
  run: async (grant, { params, query }) => {
    const desk = await findDesk(grant, params.articleId, query.layer ?? null);
    return desk === null ? refusal('not-found', 404) : Response.json(desk);
  },
});
