'use client';
/** A selection made with a finger: no mouse is let go at its end, so it is taken when it has come to rest. */
import { type RefObject, useEffect, useRef } from 'react';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { selectedSpan } from './text-position';

/** Milliseconds without a change: the ends are dragged a step at a time. */
const rest = 250;

export function useTouchSelection(
  root: RefObject<HTMLElement | null>,
  text: IndexedText,
  select: (span: Span | null) => void,
): void {
  const latest = useRef({ text, select });
  useEffect(() => {
    latest.current = { text, select };
  });
  useEffect(() => {
    // The finger may have come down before this part of the desk had come.
    let isByFinger = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A press elsewhere, as on a label, is about what is selected, and leaves it.
    const press = ({ pointerType, target }: PointerEvent) => {
      const isHere = target instanceof Node && root.current?.contains(target) === true;
      isByFinger = pointerType !== 'mouse' && isHere;
    };
    const change = () => {
      if (!isByFinger) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { current } = root;
        if (current) latest.current.select(selectedSpan(current, latest.current.text));
      }, rest);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('selectionchange', change);
    if (navigator.maxTouchPoints > 0) change();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('selectionchange', change);
    };
  }, [root]);
}
