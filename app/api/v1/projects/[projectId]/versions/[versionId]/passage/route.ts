import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findPassage } from '@/server/store/passage';

const Offset = z.coerce.number().int().min(0);

/** The words at a span with the sentences around them: what a link leads to, shown beside what it leads from. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), versionId: z.guid() }),
  query: z.object({ start: Offset, end: Offset }),
  body: nothing,
  run: async (grant, { params: { versionId }, query }) => {
    const passage = await findPassage(grant, versionId, query);
    return passage === null ? refusal('not-found', 404) : Response.json(passage);
  },
});
