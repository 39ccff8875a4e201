'use client';
/** What stands beside the text is drawn when the text has been painted: no key waits for it, nor does the opening of a desk. */
import { Activity, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Desk, DeskContext } from './desk-context';
import { isAnswered } from './inspector/wanted';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/**
 * The page comes with it drawn. React takes it over after the text (that is what `Activity` is for, which hides nothing
 * here), or at once when somebody touches it. From then on it shows its children, and to them the desk, as they were
 * until the text has been painted. It follows at once where a key asks for a field, and for whoever is at work in it:
 * what is done there is done to what is so.
 */
export function AfterText({ desk, children }: Props) {
  const [shown, show] = useState<Props>({ desk, children });
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(shown);
  const isBehind = shown.desk !== desk || shown.children !== children;
  useLayoutEffect(() => {
    latest.current = { desk, children };
    if (!isBehind) return;
    const follow = () => show(latest.current);
    const isInUse = box.current?.contains(document.activeElement) === true;
    if (isInUse || !isAnswered(desk.wanted)) follow();
    else afterPaint(box, follow);
  }, [desk, children, isBehind]);
  /** A press that comes before the frame is for what is so by now. */
  const catchUp = () => {
    if (isBehind) flushSync(() => show(latest.current));
  };
  // The same element until something is shown: a new one would have React take it over at once.
  const held = useMemo(
    () => (
      <Activity>
        <DeskContext value={shown.desk}>{shown.children}</DeskContext>
      </Activity>
    ),
    [shown],
  );
  return (
    <div
      ref={box}
      className="contents"
      data-behind={isBehind || undefined}
      onClickCapture={catchUp}
      onKeyDownCapture={catchUp}
    >
      {held}
    </div>
  );
}

/** By whoever asked, once each. */
const waiting = new Map<object, () => void>();
/** Milliseconds after which a window that nobody sees, and nothing is painted in, goes on. */
const patience = 500;

/** All that waits is called in one turn, and drawn together. */
function afterPaint(asker: object, act: () => void): void {
  const isFirst = waiting.size === 0;
  waiting.set(asker, act);
  if (!isFirst) return;
  const unseen = setTimeout(() => {
    cancelAnimationFrame(frame);
    callAll();
  }, patience);
  const frame = requestAnimationFrame(() => {
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
