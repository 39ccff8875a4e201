'use client';
/** Doing something from a field, and saying there why it was refused. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommandBody } from '@/domain/claim/command';
import type { Desk } from '../desk-context';
import { refusalText } from '../refusal-text';

interface Acting {
  act(bodies: readonly CommandBody[]): boolean;
  /** Why the last thing done from here was refused, until something else is done. */
  readonly refusal: string | null;
}

export function useAct(desk: Desk): Acting {
  const [failed, setFailed] = useState(false);
  const act = (bodies: readonly CommandBody[]) => {
    const done = desk.act(bodies);
    setFailed(!done);
    return done;
  };
  return { act, refusal: failed ? desk.view.refusal : null };
}

/** Not an alert: the head of the desk has announced it already. */
export function Refused({ refusal }: { readonly refusal: string | null }) {
  const t = useTranslations('refusals');
  return refusal && <p className="inspector-refused">{refusalText(t, refusal)}</p>;
}
