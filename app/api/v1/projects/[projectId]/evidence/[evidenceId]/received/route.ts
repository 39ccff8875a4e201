import { z } from 'zod';
import { nothing, projectRoute, refusal } from '@/server/route';
import { findReceived } from '@/server/store/evidence';

/** What was received, byte for byte. The proxy sends it with a policy of its own: never run, fetching nothing. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), evidenceId: z.guid() }),
  query: nothing,
  body: nothing,
  run: async (grant, { params: { evidenceId } }) => {
    const received = await findReceived(grant, evidenceId);
    if (received === null) return refusal('not-found', 404);
    const { mediaType } = received;
    const shown = mediaType === 'application/pdf' ? 'attachment' : 'inline';
    return new Response(Buffer.from(received.bytes), {
      headers: {
        'Content-Type': mediaType,
        'Content-Disposition': `${shown}; filename="${evidenceId}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
});
