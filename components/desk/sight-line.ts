'use client';
/** Where the cursor begins, and that what is under it can be seen. */
import { useEffect, useState } from 'react';
import type { Desk } from './desk-context';

/** Begins where a link leads to, else where the reader was last, else at the first sentence. */
export function useBeginning(
  { sentence, chosen, moveTo, document, viewer }: Desk,
  sentences: readonly NonNullable<Desk['sentence']>[],
  at: number | null,
): void {
  const place = `uratori/place/${viewer}/${document.version.id}`;
  const start = at ?? chosen?.span.start;
  useEffect(() => {
    if (sentence !== null) return localStorage.setItem(place, String(sentence.start));
    const from = start ?? Number(localStorage.getItem(place) ?? 0);
    moveTo(sentences.find(({ end }) => end > from) ?? sentences[0] ?? null);
  }, [sentence, sentences, start, moveTo, place]);
}

/** Keeps the sentence under the cursor in sight, and moves nothing while it is. */
export function useInView(sentence: Desk['sentence']): void {
  useEffect(() => {
    if (sentence === null) return;
    const piece = document.querySelector('.article .sentence-current');
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
