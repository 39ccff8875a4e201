'use client';
/** Where the cursor begins, and that what is under it can be seen. */
import { useEffect, useState } from 'react';
import type { Desk } from './desk-context';

/** Begins at the first sentence, or at the one a link leads to. */
export function useBeginning(
  { sentence, moveTo }: Desk,
  sentences: readonly NonNullable<Desk['sentence']>[],
  at: number | null,
): void {
  useEffect(() => {
    if (sentence !== null) return;
    moveTo((at !== null && sentences.find(({ end }) => end > at)) || (sentences[0] ?? null));
  }, [sentence, sentences, at, moveTo]);
}

/** Keeps the sentence under the cursor in sight, and moves nothing while it is. */
export function useInView(sentence: Desk['sentence']): void {
  useEffect(() => {
    if (sentence === null) return;
    const piece = document.querySelector(`[data-start="${sentence.start}"]`);
    const folded = piece?.closest('details:not([open])');
    if (folded) folded.setAttribute('open', '');
    piece?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
}

/** Whether the desk obeys the keyboard yet: not while it is only the page that the server wrote. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
