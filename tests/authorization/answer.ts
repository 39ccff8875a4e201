/** Reads what an action or a route did as one word of the tables. */
import { z } from 'zod';
import type { Answer } from './who';

const Refused = z.object({ ok: z.literal(false), refusal: z.string() });
/** How Next.js tells a redirect or a missing page from an error: by its digest. */
const Thrown = z.object({ digest: z.string() });

export async function answerOf(run: () => Promise<unknown>): Promise<Answer> {
  try {
    return read(await run());
  } catch (error) {
    const thrown = Thrown.safeParse(error);
    const answer = thrown.success ? readDigest(thrown.data.digest) : null;
    if (answer === null) throw error;
    return answer;
  }
}

function read(result: unknown): Answer {
  if (result instanceof Response) return readStatus(result.status);
  const refused = Refused.safeParse(result);
  return refused.success ? readRefusal(refused.data.refusal) : 'through';
}

export function readRefusal(refusal: string): Answer {
  return refusal === 'forbidden' ? 'forbidden' : `refused: ${refusal}`;
}

function readStatus(status: number): Answer {
  if (status === 401) return 'sign-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status < 300 ? 'through' : `refused: ${status}`;
}

/** `NEXT_REDIRECT;replace;/sign-in;307;`, `NEXT_HTTP_ERROR_FALLBACK;404`. */
function readDigest(digest: string): Answer | null {
  const [kind, first, second] = digest.split(';');
  if (kind === 'NEXT_REDIRECT') return second === '/sign-in' ? 'sign-in' : 'through';
  return kind === 'NEXT_HTTP_ERROR_FALLBACK' && first === '404' ? 'not-found' : null;
}
