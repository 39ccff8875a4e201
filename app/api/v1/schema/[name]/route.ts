import { findSchema } from '@/domain/exchange/schema';
import { doorRoute, refusal } from '@/server/route';

/** The JSON Schemas of the exports, for anybody: they say nothing of any project. */
export const GET = doorRoute(async (_grant, request) => {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const schema = findSchema(name);
  if (schema === null) return refusal('not-found', 404);
  return Response.json(schema, { headers: { 'Content-Type': 'application/schema+json' } });
});
