/** The ways to make a route handler: the API, downloads, streams and health. Each asks the gate and checks what was sent. */
import 'server-only';
import { z } from 'zod';
import type { ProjectPermission } from '@/domain/access/policy';
import { Denied, type DoorGrant, type Grant, gate, openDoor } from './gate';

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

const statusOf = { 'signed-out': 401, 'not-found': 404, forbidden: 403 } as const;

/** A refusal as the API says it. */
export function refusal(name: string, status: number, detail: object = {}): Response {
  return Response.json({ refusal: name, ...detail }, { status });
}

/** A route under `…/projects/[projectId]/…`. `query` reads the address, `body` the JSON sent; null where there is none. */
export function projectRoute<
  P extends ProjectPermission,
  Params extends z.ZodType<{ projectId: string }>,
  Query extends z.ZodType,
  Body extends z.ZodType,
>(definition: {
  readonly permission: P;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  run(
    grant: Grant<P>,
    sent: {
      params: z.output<Params>;
      query: z.output<Query>;
      body: z.output<Body>;
      signal: AbortSignal;
    },
  ): Promise<Response>;
}): Handler {
  return async (request, context) => {
    if (isForeignWrite(request)) return refusal('foreign-origin', 403);
    const params = definition.params.safeParse(await context.params);
    if (!params.success) return refusal('not-found', 404);
    return translated(async () => {
      const grant = await gate(definition.permission, params.data);
      const query = definition.query.safeParse(queryOf(request));
      const body = definition.body.safeParse(await bodyOf(request));
      if (!query.success) return refusal('query-invalid', 400, { issues: query.error.issues });
      if (!body.success) return refusal('body-invalid', 400, { issues: body.error.issues });
      const sent = {
        params: params.data,
        query: query.data,
        body: body.data,
        signal: request.signal,
      };
      return definition.run(grant, sent);
    });
  };
}

/** A route for anybody, signed in or not. */
export function doorRoute(run: (grant: DoorGrant, request: Request) => Promise<Response>): Handler {
  return (request) => translated(async () => run(await openDoor(), request));
}

export const nothing = z.unknown();

async function translated(run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Denied)) throw error;
    return refusal(error.denial, statusOf[error.denial]);
  }
}

/** A browser says where a request was made: one made by another site may not change anything. */
function isForeignWrite(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

async function bodyOf(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
