'use client';
// Sends what was entered by an action: pending while it runs, afterwards done or refused.
import { unstable_rethrow } from 'next/navigation';
import { useCallback, useState, useTransition } from 'react';

type Answer<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** An action as a component is handed it. */
export type Send<Input, Value, Refusal extends string> = (
  input: Input,
) => Promise<Answer<Value, Refusal>>;

export type Sending<Input, Refusal extends string> = {
  readonly send: (input: Input) => void;
  readonly pending: boolean;
  /** Why the last one was not done; null before, after one that was, while the next is under way. */
  readonly refusal: Refusal | 'unreachable' | null;
  /** For a dialog that was closed on a refusal: the next time it opens there is none. */
  readonly forget: () => void;
};

export function useSend<Input, Value, Refusal extends string>(
  action: Send<Input, Value, Refusal>,
  /** Left out for actions that lead to another page themselves. */
  done?: (value: Value) => void,
): Sending<Input, Refusal> {
  const [refusal, setRefusal] = useState<Refusal | 'unreachable' | null>(null);
  const [pending, start] = useTransition();
  const send = useCallback(
    (input: Input) =>
      start(async () => {
        setRefusal(null);
        const outcome = await reach(() => action(input));
        if (outcome.ok) start(() => done?.(outcome.value));
        else setRefusal(outcome.refusal);
      }),
    [action, done],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { send, pending, refusal, forget };
}

/** A request that never arrived is a refusal to be read in place; whatever else breaks goes to the error page. */
async function reach<Value, Refusal extends string>(
  run: () => Promise<Answer<Value, Refusal>>,
): Promise<Answer<Value, Refusal | 'unreachable'>> {
  try {
    return await run();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof TypeError) return { ok: false, refusal: 'unreachable' };
    throw error;
  }
}
