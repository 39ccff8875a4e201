import { z } from 'zod';
import { CommandSchema } from '@/server/command-schema';
import { fetchWhatIsLinked } from '@/server/evidence-fetching';
import { nothing, projectRoute, refusal } from '@/server/route';
import { applyCommand } from '@/server/store/commands/apply';
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
    const outcomes = [];
    for (const command of commands) {
      const outcome = await applyCommand(grant, versionId, command);
      if (outcome.ok && !outcome.value.repeated) await fetchWhatIsLinked(grant, command);
      outcomes.push({
        id: command.id,
        ...(outcome.ok ? outcome.value : { refusal: outcome.refusal }),
      });
    }
    return Response.json({ outcomes });
  },
});
