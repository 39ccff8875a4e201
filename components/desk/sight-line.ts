'use client';
/** Where the cursor begins, and that what is under it can be seen. */
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { quietMoment } from '@/components/ui/quiet';
import type { Desk } from './desk-context';
import type { Reading } from './desk-reading';
import { fetchParts, persist } from './late';

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

/** Keeps the sentence under the cursor in sight, also when the text gets less room, and moves nothing while it is. */
export function useInView(sentence: Desk['sentence']): void {
  useEffect(() => {
    if (sentence === null) return;
    const piece = current();
    const folded = piece?.closest('details:not([open])');
    if (folded) folded.setAttribute('open', '');
    piece?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  useEffect(() => {
    const text = document.querySelector('.desk-text');
    if (text === null) return;
    let height = text.clientHeight;
    const observer = new ResizeObserver(() => {
      const wasInSight = isWithin(text, height);
      height = text.clientHeight;
      if (wasInSight && !isWithin(text, height)) current()?.scrollIntoView({ block: 'center' });
    });
    observer.observe(text);
    return () => observer.disconnect();
  }, []);
}

function current(): Element | null {
  return document.querySelector('.article .sentence-current');
}

/** Whether the sentence's first row stands in the text's upper `height` pixels. */
function isWithin(text: Element, height: number): boolean {
  const row = current()?.getClientRects()[0];
  if (row === undefined) return false;
  const from = text.getBoundingClientRect().top;
  return row.top >= from && row.bottom <= from + height;
}

/**
 * Says on the desk's element that it obeys the keyboard: not while it is only the page that the server wrote, nor before
 * `isPlaced` says that keys have something to act on. What comes after that is rehearsed and fetched then, and `whole`
 * says that all is there; nothing is drawn again.
 */
export function useReady(
  desk: Desk,
  reading: Reading,
  isPlaced: boolean,
): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const prepare = useEffectEvent(async () => {
    const { rehearse } = await persist(() => import('./rehearsal'));
    rehearse(desk, reading);
  });
  useEffect(() => {
    if (!isPlaced) return;
    root.current?.setAttribute('data-ready', '');
    const quiet = quietMoment();
    void quiet.then(() => prepare());
    void quiet.then(fetchParts).then(() => root.current?.setAttribute('data-ready', 'whole'));
  }, [isPlaced]);
  return root;
}
