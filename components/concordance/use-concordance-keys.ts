'use client';
/** Obeys the keyboard on a concordance: rows walked and picked, labelled by the codebook's keys, taken back. */
import { useEffect } from 'react';
import { nameOfPress } from '@/components/desk/key-table';

/** What the keys may do; each answers whether anything was done. */
export interface Strokes {
  step(by: 1 | -1): boolean;
  extend(by: 1 | -1): boolean;
  toggle(): boolean;
  pickAll(): boolean;
  pickNone(): boolean;
  open(): boolean;
  undo(): boolean;
  redo(): boolean;
  /** A key of the codebook. */
  label(key: string): boolean;
}

/** Keys are text here, or belong to an open list or dialogue. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])');
}

function isInRow(target: HTMLElement): boolean {
  return target.closest('#content tbody') !== null;
}

/** The browser's own use of this key here: a button pressed, a choice moved. In a row, keys are the row's. */
function isTaken(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof HTMLElement) || isInRow(target)) return false;
  const own = target.matches('input') ? /^( |Enter|Arrow)/ : /^( |Enter)/;
  return own.test(name) && target.matches('a, button, input');
}

export function useConcordanceKeys(strokes: Strokes): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || isTyping(target)) return;
      const name = nameOfPress(event);
      if (!isTaken(target, name) && make(strokes, name, target)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [strokes]);
}

function make(strokes: Strokes, name: string, target: EventTarget | null): boolean {
  const inRows = target instanceof HTMLElement && isInRow(target);
  switch (name) {
    case 'ArrowDown':
    case 'j':
      return strokes.step(1);
    case 'ArrowUp':
    case 'k':
      return strokes.step(-1);
    case 'Shift+ArrowDown':
      return strokes.extend(1);
    case 'Shift+ArrowUp':
      return strokes.extend(-1);
    case ' ':
      return inRows && strokes.toggle();
    case 'x':
      return strokes.toggle();
    case 'Mod+a':
      return inRows && strokes.pickAll();
    case 'Escape':
      return strokes.pickNone();
    case 'Enter':
      return inRows && strokes.open();
    case '/':
      return toSearch();
    case 'u':
    case 'Mod+z':
      return strokes.undo();
    case 'Mod+y':
    case 'Mod+Shift+z':
      return strokes.redo();
    default:
      return strokes.label(name);
  }
}

function toSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#content input[type=search]');
  field?.select();
  field?.focus();
  return field !== null;
}
