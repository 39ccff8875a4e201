'use client';
/** Where a key sends the focus: each asking is answered once, by the field it names, or by nobody. Before the page is painted, so that the next key is the field's already. */
import { useEffectEvent, useLayoutEffect } from 'react';
import type { Desk, InspectorField } from '../desk-context';

type Wanted = Desk['wanted'];

const answered = new WeakSet<NonNullable<Wanted>>();

/** `take` is called when `field` is asked for. */
export function useWanted(wanted: Wanted, field: InspectorField, take: () => void): void {
  const answer = useEffectEvent(take);
  useLayoutEffect(() => {
    if (wanted === null || wanted.field !== field || answered.has(wanted)) return;
    answered.add(wanted);
    answer();
  }, [wanted, field]);
}

export function isAnswered(wanted: Wanted): boolean {
  return wanted === null || answered.has(wanted);
}

/** For the whole panel, whose effects run after its fields': what no field has answered is not answered later, when the eye is elsewhere. */
export function useWantedOnce(wanted: Wanted): void {
  useLayoutEffect(() => {
    if (wanted !== null) answered.add(wanted);
  }, [wanted]);
}
