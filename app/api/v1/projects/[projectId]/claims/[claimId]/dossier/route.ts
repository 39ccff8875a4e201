import { z } from 'zod';
import { download } from '@/server/download';
import { requestLanguage } from '@/server/locale';
import { nothing, projectRoute, refusal } from '@/server/route';
import { loadDossier } from '@/server/store/claim-dossier';

export const GET = projectRoute({
  permission: 'claim:read',
  params: z.object({ projectId: z.guid(), claimId: z.guid() }),
  query: nothing,
  body: nothing,
  run: async (grant, { params }) => {
    const dossier = await loadDossier(grant, params.claimId, await requestLanguage(), new Date());
    if (dossier === null) return refusal('not-found', 404);
    return download(oneText(dossier.html), {
      mediaType: 'text/html; charset=utf-8',
      fileName: `${dossier.name}.html`,
    });
  },
});

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}
