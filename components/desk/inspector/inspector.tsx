'use client';
/** The panel beside the text: what is selected, the mark that is chosen, or else the sentence under the cursor. */
import { type KeyboardEvent, useState } from 'react';
import { useDesk } from '../desk-context';
import { backToText } from './back-to-text';
import { MarkPanel } from './mark-panel';
import { MarkReading } from './mark-reading';
import { SelectionTools } from './selection-tools';
import { SentencePanel } from './sentence-panel';
import { useWantedOnce } from './wanted';
import './inspector.css';

export function Inspector() {
  const desk = useDesk();
  const { chosen, selection, leave } = desk;
  const [defining, setDefining] = useState(false);
  useWantedOnce(desk.wanted);
  const guide = { open: defining, toggle: () => setDefining(!defining) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves whichever field inside has the focus
    <div className="inspector" onKeyDownCapture={leaveByEscape}>
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

/** An open list closes first; while an input method converts, Escape is its own. */
function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  if (
    event.target instanceof Element &&
    event.target.getAttribute('aria-expanded') === 'true' &&
    event.target.role === 'combobox'
  )
    return;
  event.preventDefault();
  event.stopPropagation();
  backToText();
}
