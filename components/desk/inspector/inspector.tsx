'use client';
/** The panel beside the text: what is selected, the mark that is chosen, or else the sentence under the cursor. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useDesk } from '../desk-context';
import { late } from '../late';
import { useKeptFocus } from './kept-focus';
import { MarkPanel } from './mark-panel';
import { keepMark, leaveByEscape } from './panel-keys';
import { SelectionTools } from './selection-tools';
import { SentencePanel } from './sentence-panel';
import { useWantedOnce } from './wanted';
import './inspector.css';
import './attribution.css';
import './links.css';

/** What was refused is rare, */
export const Undecided = late(() => import('./undecided').then((refused) => refused.Undecided));
/** and so are those who may only read. */
const MarkReading = late(() => import('./mark-reading').then((reading) => reading.MarkReading));

export function Inspector() {
  const desk = useDesk();
  const { chosen, selection, leave } = desk;
  const [defining, setDefining] = useState(false);
  useWantedOnce(desk.wanted);
  const watch = useKeptFocus();
  const panel = useRef<HTMLDivElement>(null);
  useTop(panel, selection === null ? (chosen?.id ?? null) : 'selection');
  const guide = { open: defining, toggle: () => setDefining(!defining) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the controls inside
    <div
      ref={panel}
      className="inspector"
      onKeyDownCapture={leaveByEscape}
      onKeyDown={keepMark}
      {...watch}
    >
      {desk.view.refused.length + desk.view.unsaid.length > 0 && <Undecided desk={desk} />}
      {selection !== null && leave.annotate && <SelectionTools desk={desk} selection={selection} />}
      {chosen === null && <SentencePanel desk={desk} guide={guide} />}
      {chosen !== null && leave.annotate && (
        <MarkPanel key={chosen.id} desk={desk} mark={chosen} guide={guide} />
      )}
      {chosen !== null && !leave.annotate && (
        <MarkReading key={chosen.id} desk={desk} mark={chosen} guide={guide} />
      )}
    </div>
  );
}

/** Another mark, or what is selected, is shown from its top, but for whoever is in one of its fields already. */
function useTop(panel: RefObject<HTMLElement | null>, shown: string | null): void {
  const scrolled = useRef(false);
  useEffect(() => {
    const frame = panel.current?.closest('.desk-inspector');
    const note = () => {
      scrolled.current = (frame?.scrollTop ?? 0) > 0;
    };
    frame?.addEventListener('scroll', note, { passive: true });
    return () => frame?.removeEventListener('scroll', note);
  }, [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is shown
  useEffect(() => {
    const frame = panel.current?.closest('.desk-inspector');
    // Even to set what is so already would lay the page out at once: only what was scrolled is put back.
    if (!frame || !scrolled.current || frame.contains(document.activeElement)) return;
    frame.scrollTop = 0;
  }, [shown]);
}
