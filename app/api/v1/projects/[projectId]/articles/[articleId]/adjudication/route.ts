import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findAdjudication } from '@/server/store/adjudication';

/** The adjudication as it stands now: what a browser takes up again after a conflict or a gap. */
export const GET = projectRoute({
  permission: 'layer:adjudicate',
  params: z.object({ projectId: z.guid(), articleId: z.guid() }),
  query: nothing,
  body: nothing,
  run: async (grant, { params }) => {
    const document = await findAdjudication(grant, params.articleId);
    return document === null ? refusal('not-found', 404) : Response.json(document);
  },
});
