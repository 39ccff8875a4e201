import { z } from 'zod';
import { growthStream } from '@/server/growth-stream';
import { nothing, projectRoute, refusal } from '@/server/route';
import { hasVersion } from '@/server/store/versions';

/** What happens to a version from now on, as server-sent events; a reader who was away says the number they last saw. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), versionId: z.guid() }),
  query: z.object({ after: z.coerce.number().int().min(0) }),
  body: nothing,
  run: async (grant, { params: { versionId }, query: { after }, signal }) => {
    if (!(await hasVersion(grant, versionId))) return refusal('not-found', 404);
    return new Response(growthStream(grant, versionId, after, signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies would otherwise hold events back until they have a bufferful.
        'x-accel-buffering': 'no',
      },
    });
  },
});
