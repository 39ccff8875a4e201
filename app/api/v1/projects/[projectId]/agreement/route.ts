import { z } from 'zod';
import { readAgreementQuery } from '@/domain/agreement/query';
import { stepStream } from '@/server/agreement-stream';
import { nothing, projectRoute } from '@/server/route';

/** How far the counting of agreement has come, as server-sent events, until it is over. Whoever leaves stops it, if nobody else waits. */
export const GET = projectRoute({
  permission: 'agreement:read',
  params: z.object({ projectId: z.guid() }),
  query: z.record(z.string(), z.string()),
  body: nothing,
  run: async (grant, { query, signal }) =>
    new Response(stepStream(grant, readAgreementQuery(query), signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies would otherwise hold events back until they have a bufferful.
        'x-accel-buffering': 'no',
      },
    }),
});
