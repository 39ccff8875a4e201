import { z } from 'zod';
import { readHistoryQuery } from '@/domain/history/query';
import { parseZone } from '@/domain/preference/zone';
import { download } from '@/server/download';
import { nothing, projectRoute } from '@/server/route';
import { historyCsv } from '@/server/store/history-csv';

/** The history as CSV, narrowed down as on its page; `zone` says where the days begin that it is narrowed to. */
export const GET = projectRoute({
  permission: 'history:read',
  params: z.object({ projectId: z.guid() }),
  query: z.record(z.string(), z.string()),
  body: nothing,
  run: async (grant, { query }) =>
    download(historyCsv(grant, readHistoryQuery(query), parseZone(query.zone)), {
      mediaType: 'text/csv; charset=utf-8',
      fileName: 'history.csv',
    }),
});
