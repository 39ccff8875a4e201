'use client';
/** What was refused and waits for a decision: changes of marks, and what was written. */
import type { Desk } from '../desk-context';
import { Differing } from './differing';
import { Unsaid } from './unsaid';

export function Undecided({ desk }: { readonly desk: Desk }) {
  return (
    <>
      <Differing desk={desk} />
      {desk.view.unsaid.map((words) => (
        <Unsaid key={words.id} desk={desk} words={words} />
      ))}
    </>
  );
}
