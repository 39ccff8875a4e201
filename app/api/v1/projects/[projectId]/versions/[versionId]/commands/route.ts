import { z } from 'zod';
import { CommandSchema } from '@/server/command-schema';
import { nothing, projectRoute, refusal } from '@/server/route';
import { applyAll } from '@/server/store/commands/apply-all';
import { hasVersion } from '@/server/store/versions';

/** More than a person makes while a request is under way; a longer outbox is sent in several. */
const mostAtOnce = 100;

/** Takes commands in order and answers one outcome each, in the same order, after the commit of each. */
export const POST = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid(), versionId: z.guid() }),
  query: nothing,
  body: z.object({ commands: z.array(CommandSchema).min(1).max(mostAtOnce) }),
  run: async (grant, { params: { versionId }, body: { commands } }) => {
    if (!(await hasVersion(grant, versionId))) return refusal('not-found', 404);
    const outcomes = await applyAll(grant, versionId, commands);
    const answers = outcomes.map((outcome, at) => ({
      id: commands[at]?.id,
      // The history's own number would tell how much others do.
      ...(outcome.ok ? { repeated: outcome.value.repeated } : { refusal: outcome.refusal }),
    }));
    return Response.json({ outcomes: answers });
  },
});
