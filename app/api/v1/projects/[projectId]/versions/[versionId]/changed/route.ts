import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findLastChange } from '@/server/store/last-change';

/** Who changed an annotation last, for whoever is asked which of two versions to keep. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), versionId: z.guid() }),
  query: z.object({ annotation: z.guid() }),
  body: nothing,
  run: async (grant, { params: { versionId }, query: { annotation } }) => {
    const change = await findLastChange(grant, versionId, annotation);
    return change === null ? refusal('not-found', 404) : Response.json(change);
  },
});
