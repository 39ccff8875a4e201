/** The steps of a long count and its end as server-sent events, for as long as its reader listens. */
import 'server-only';
import type { AgreementQuery } from '@/domain/agreement/query';
import type { Grant } from './gate';
import { followAgreement } from './store/agreement/agreement';

export function stepStream(
  grant: Grant<'agreement:read'>,
  query: AgreementQuery,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const leave = new AbortController();
  const either = AbortSignal.any([signal, leave.signal]);
  return new ReadableStream({
    async start(controller) {
      for await (const told of followAgreement(grant, query, either)) {
        const event = 'end' in told ? `event: ${told.end}\n` : '';
        controller.enqueue(encoder.encode(`${event}data: ${JSON.stringify(told)}\n\n`));
      }
      if (!either.aborted) controller.close();
    },
    cancel() {
      leave.abort();
    },
  });
}
