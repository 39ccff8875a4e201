'use client';
/** What stands beside the text is drawn when the text has been painted: no key waits for it. */
import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { type Desk, DeskContext } from './desk-context';
import { isAnswered } from './inspector/wanted';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/**
 * Shows its children, and to them the desk, as they were until the frame with the text has been painted. At once when they
 * are new, when a key asks for a field in them, and for whoever is writing there.
 */
export function AfterText({ desk, children }: Props) {
  const [shown, show] = useState<Props>({ desk, children });
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(shown);
  const isBehind = shown.desk !== desk || shown.children !== children;
  useLayoutEffect(() => {
    latest.current = { desk, children };
    if (!isBehind) return;
    const follow = () => show(latest.current);
    if (!isAnswered(desk.wanted) || isWrittenIn(frame.current)) follow();
    else afterPaint(frame, () => startTransition(follow));
  }, [desk, children, isBehind]);
  return (
    <div ref={frame} className="contents" aria-busy={isBehind || undefined}>
      <DeskContext value={shown.desk}>{shown.children}</DeskContext>
    </div>
  );
}

function isWrittenIn(frame: Element | null): boolean {
  const { activeElement } = document;
  return (
    activeElement?.matches('input, textarea, select') === true &&
    frame?.contains(activeElement) === true
  );
}

/** By whoever asked, once each. */
const waiting = new Map<object, () => void>();
/** Milliseconds after which a window that nobody sees, and nothing is painted in, goes on. */
const patience = 100;

/** All that waits is called in one turn, and drawn together. */
function afterPaint(asker: object, act: () => void): void {
  waiting.set(asker, act);
  if (waiting.size > 1) return;
  const unseen = setTimeout(callAll, patience);
  requestAnimationFrame(() => {
    clearTimeout(unseen);
    // A frame's callbacks are called before it is painted.
    setTimeout(callAll);
  });
}

function callAll(): void {
  const due = [...waiting.values()];
  waiting.clear();
  for (const act of due) act();
}
