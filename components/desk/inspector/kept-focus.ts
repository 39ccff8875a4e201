'use client';
/** Keeps the focus near when what had it disappears, as a button does whose deed is done: the next Tab goes on from there. */
import { type FocusEvent, useEffect, useRef } from 'react';

/** What surrounds a control and can take the focus by script. */
const around = '.inspector-list > li, .inspector-field, .inspector-group';

interface Watch {
  onFocusCapture(event: FocusEvent): void;
  onBlurCapture(): void;
}

export function useKeptFocus(): Watch {
  const trail = useRef<readonly Element[]>([]);
  useEffect(() => {
    const [held, ...outer] = trail.current;
    if (held === undefined || held.isConnected || document.activeElement !== document.body) return;
    const near = outer.find((element) => element.isConnected);
    if (near instanceof HTMLElement) near.focus();
  });
  return {
    onFocusCapture: ({ target }) => {
      trail.current = [target, ...surroundings(target)];
    },
    // React hears of a focus that is given away, not of one that is lost by removal.
    onBlurCapture: () => {
      trail.current = [];
    },
  };
}

function surroundings(element: Element): Element[] {
  const outer = element.parentElement?.closest(around);
  return outer ? [outer, ...surroundings(outer)] : [];
}
