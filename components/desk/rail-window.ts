'use client';
/** Which rows of the rail are there: those in sight and some around them. All rows are equally high, so nothing has to be measured. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Pixels, as desk.css has it. */
export const rowHeight = 20;
/** What the server writes, which does not know the window's height. */
const firstRows = 50;
/** Rows above and below those in sight, and so many at a time. */
const around = 20;
const step = 10;

export interface RailWindow {
  readonly frame: RefObject<HTMLElement | null>;
  /** The first row that is there, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Brings a row into the middle, unless it is in sight. */
  readonly bring: (row: number) => void;
}

export function useRailWindow(count: number): RailWindow {
  const frame = useRef<HTMLElement>(null);
  // What is in sight is noted when it changes: to ask the frame itself would lay the page out at every move.
  const sight = useRef({ top: 0, height: rowHeight * firstRows });
  const [[first, rows], setRows] = useState<readonly [number, number]>([0, firstRows]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const show = () => {
      const { top, height } = sight.current;
      const next = [inSteps(top / rowHeight), inSteps(height / rowHeight) + step] as const;
      setRows((last) => (last[0] === next[0] && last[1] === next[1] ? last : next));
    };
    const scroll = () => {
      sight.current.top = element.scrollTop;
      show();
    };
    const size = new ResizeObserver(([entry]) => {
      sight.current.height = entry?.contentRect.height ?? sight.current.height;
      show();
    });
    element.addEventListener('scroll', scroll, { passive: true });
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', scroll);
      size.disconnect();
    };
  }, []);
  const bring = useCallback((row: number) => {
    const { top, height } = sight.current;
    if (row * rowHeight >= top && (row + 3) * rowHeight <= top + height) return;
    frame.current?.scrollTo({ top: row * rowHeight - height / 2, behavior: 'instant' });
  }, []);
  const from = Math.max(0, first - around);
  return { frame, from, to: Math.min(count, first + rows + around), bring };
}

function inSteps(rows: number): number {
  return Math.floor(rows / step) * step;
}
