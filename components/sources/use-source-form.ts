'use client';
/** The state of a form of a source's facts: typed, sent, refused, done. */
import { unstable_rethrow } from 'next/navigation';
import { useCallback, useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { checkSource, type TypedSource } from '@/domain/provenance/source-facts';
import type { Refusal } from './refusal';
import type { Edited } from './source-actions';
import type { Fault } from './source-fields';

/** `send` is given a command's id; `done` too, so that it can be taken back. */
export function useSourceForm(
  start: TypedSource,
  send: (facts: TypedSource, command: string) => Promise<Edited>,
  done: (facts: TypedSource, command: string) => void,
) {
  const [facts, setFacts] = useState(start);
  const [fault, setFault] = useState<Fault | null>(null);
  const [refusal, setRefusal] = useState<Refusal | 'unreachable' | null>(null);
  const [pending, run] = useTransition();
  const write = useCallback((fact: Partial<TypedSource>) => {
    setFacts((before) => ({ ...before, ...fact }));
    setFault((before) => (before !== null && before.field in fact ? null : before));
  }, []);
  const submit = () => {
    const checked = checkSource(facts);
    if (!checked.ok) return setFault(checked);
    const command = newId();
    run(async () => {
      setRefusal(null);
      const answer = await reach(() => send(facts, command));
      if (answer.ok) return run(() => done(facts, command));
      if ('field' in answer) setFault(answer);
      else setRefusal(answer.refusal);
    });
  };
  return { facts, write, fault, refusal, pending, submit };
}

async function reach(
  send: () => Promise<Edited>,
): Promise<Edited | { readonly ok: false; readonly refusal: 'unreachable' }> {
  try {
    return await send();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof TypeError) return { ok: false, refusal: 'unreachable' };
    throw error;
  }
}
