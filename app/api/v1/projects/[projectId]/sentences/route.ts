import { z } from 'zod';
import { nothing, projectRoute } from '@/server/route';
import { searchSentences } from '@/server/store/sentence-search';

/** Sentences of the project's articles that answer a search: what the desk makes a link to. */
export const GET = projectRoute({
  permission: 'article:read',
  params: z.object({ projectId: z.guid() }),
  query: z.object({
    q: z.string().default(''),
    not: z.guid().optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  body: nothing,
  run: async (grant, { query: { q, not, limit } }) =>
    Response.json({ hits: await searchSentences(grant, { q, not: not ?? null, limit }) }),
});
