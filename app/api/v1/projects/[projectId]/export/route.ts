import { z } from 'zod';
import { AskedChoice } from '@/domain/exchange/asked';
import { formatOf } from '@/domain/exchange/formats';
import { download } from '@/server/download';
import { nothing, projectRoute, refusal } from '@/server/route';
import { exportText, isExportBusy, loadFileName } from '@/server/store/export/export';

/** The project as a file, in the format that is asked for: what its reader may see, written while it is sent. */
export const GET = projectRoute({
  permission: 'export:read',
  params: z.object({ projectId: z.guid() }),
  query: AskedChoice,
  body: nothing,
  run: async (grant, { query: choice }) =>
    isExportBusy()
      ? refusal('export-busy', 503)
      : download(exportText(grant, choice), {
          mediaType: formatOf(choice).mediaType(choice),
          fileName: await loadFileName(grant, choice),
        }),
});
