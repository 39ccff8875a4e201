/** A row of the tables: one door, how it is knocked at, and what each person is told. */
import { setTimeout } from 'node:timers/promises';
import { asAccount } from '@/tests/support/request';
import type { Stage } from './stage';
import type { Answers, Who } from './who';

export interface Row {
  /** The exported function itself, so that a row cannot stand under another's name. */
  readonly door: unknown;
  readonly answers: Answers;
  knock(stage: Stage, who: Who): Promise<unknown>;
}

/** `input` may prepare the stage first; what it gives is sent by the person of the cell. */
export function actionRow<Input>(
  action: (input: Input) => Promise<unknown>,
  answers: Answers,
  input: (stage: Stage) => Input | Promise<Input>,
): Row {
  const knock = async (stage: Stage, who: Who) => {
    const sent = await input(stage);
    return asAccount(stage.accountOf(who), () => action(sent));
  };
  return { door: action, answers, knock };
}

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

export interface Sent {
  readonly path: string;
  readonly params?: Record<string, string>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Of a stream that has no end, what comes before it falls silent is read. */
  readonly endless?: boolean;
}

/** As a browser asks; a body makes it a POST. */
export function routeRow(
  handler: Handler,
  answers: Answers,
  send: (stage: Stage, who: Who) => Sent | Promise<Sent>,
): Row {
  const knock = async (stage: Stage, who: Who) => {
    const sent = await send(stage, who);
    return asAccount(stage.accountOf(who), () => fetchAs(handler, sent));
  };
  return { door: handler, answers, knock };
}

/** The body is read to its end: a download is over only then. */
export async function fetchAs(
  handler: Handler,
  { path, params = {}, body, headers = {}, endless = false }: Sent,
): Promise<Response> {
  const reader = new AbortController();
  const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const request = new Request(`http://localhost${path}`, {
    ...post,
    headers,
    signal: reader.signal,
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  if (!endless) return new Response(await response.text(), { status: response.status });
  const beginning = await readUntilSilent(response);
  reader.abort();
  return new Response(beginning, { status: response.status });
}

/** Milliseconds; the database answers in a few. */
const silence = 500;

async function readUntilSilent(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let read = '';
  while (reader) {
    const step = await Promise.race([reader.read(), setTimeout(silence, null)]);
    if (step === null || step.done) break;
    read += decoder.decode(step.value, { stream: true });
  }
  return read;
}
