/** What some keys mean anywhere in the panel, before they are keys of the desk. */
import type { KeyboardEvent } from 'react';
import { backToText } from './back-to-text';

/** Escape leaves the panel. An open list closes first; while an input method converts, Escape is its own. */
export function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || isOpenList(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  backToText();
}

/** With the focus on a relay or a link, Delete removes that: pressed once more, it must not erase the mark. */
export function keepMark(event: KeyboardEvent): void {
  if (isDelete(event)) event.stopPropagation();
}

export function isDelete({ key }: KeyboardEvent): boolean {
  return key === 'Delete' || key === 'Backspace';
}

function isOpenList(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.role === 'combobox' &&
    target.getAttribute('aria-expanded') === 'true'
  );
}
