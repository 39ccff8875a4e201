'use client';
/** A caret in the text, moved by keys: any span can be selected without a mouse. */
import { useCallback, useEffect, useRef } from 'react';
import type { Board } from '@/domain/claim/board';
import { sentenceAt } from '@/domain/text/layout';
import { type CodePoint, codePoint } from '@/domain/text/offset';
import type { Desk } from './desk-context';
import { edgeFrom } from './edges';
import { offsetAtFocus, placeOf } from './text-position';

/** Where the selection began, and where the caret is. Equal: nothing is selected. */
interface Caret {
  readonly anchor: CodePoint;
  readonly focus: CodePoint;
}

const highlightName = 'desk-caret';

/** Answers a handler that takes the caret's keys while there is a caret, and the stroke that begins and ends it. */
export function useCaret(desk: Desk): {
  readonly obey: (event: KeyboardEvent) => boolean;
  readonly toggle: () => boolean;
} {
  const caret = useRef<Caret | null>(null);
  const { view, select, moveTo, sentence } = desk;
  const { board } = view;
  const put = useCallback(
    (next: Caret | null) => {
      caret.current = next;
      draw(board, next);
      if (next === null) return;
      const [start, end] = [
        codePoint(Math.min(next.anchor, next.focus)),
        codePoint(Math.max(next.anchor, next.focus)),
      ];
      select(start < end ? { start, end } : null);
      const here = sentenceAt(board.layout, next.focus);
      if (here !== null && start === end) moveTo(here);
    },
    [board, select, moveTo],
  );
  useEffect(
    () => () => {
      CSS.highlights?.delete(highlightName);
    },
    [],
  );
  const toggle = useCallback(() => {
    const at = sentence?.start;
    put(caret.current !== null || at === undefined ? null : { anchor: at, focus: at });
    return true;
  }, [put, sentence]);
  const obey = useCallback(
    (event: KeyboardEvent) => {
      if (caret.current === null) return false;
      if (event.key === 'Escape') return leave(put, select);
      const focus = moved(board, caret.current.focus, event);
      if (focus === null) return false;
      put({ anchor: event.shiftKey ? caret.current.anchor : focus, focus });
      return true;
    },
    [board, put, select],
  );
  return { obey, toggle };
}

function leave(put: (caret: null) => void, select: Desk['select']): true {
  put(null);
  select(null);
  window.getSelection()?.removeAllRanges();
  return true;
}

/** Where a key takes the caret, or null for a key that is not the caret's. */
function moved(board: Board, at: CodePoint, event: KeyboardEvent): CodePoint | null {
  const phrase = event.ctrlKey || event.metaKey || event.altKey;
  switch (event.key) {
    case 'ArrowRight':
      return edgeFrom(board, at, 1, phrase ? 'phrase' : 'character');
    case 'ArrowLeft':
      return edgeFrom(board, at, -1, phrase ? 'phrase' : 'character');
    case 'End':
      return edgeFrom(board, at, 1, 'sentence');
    case 'Home':
      return edgeFrom(board, at, -1, 'sentence');
    case 'ArrowDown':
      return byRow(board, at, 'forward');
    case 'ArrowUp':
      return byRow(board, at, 'backward');
    default:
      return null;
  }
}

/** Rows are the browser's: it moves its own selection from the caret, and says where it came to. */
function byRow(board: Board, at: CodePoint, direction: 'forward' | 'backward'): CodePoint {
  const place = placeOf(at, board.text);
  const selection = window.getSelection();
  if (place === null || selection === null) return at;
  selection.collapse(place.node, place.offset);
  selection.modify('move', direction, 'line');
  return offsetAtFocus(board.text) ?? at;
}

/** The selection is the browser's own; a caret without one is a block on the next character. */
function draw({ text }: Board, caret: Caret | null): void {
  CSS.highlights?.delete(highlightName);
  if (caret === null) return;
  const [anchor, focus] = [placeOf(caret.anchor, text), placeOf(caret.focus, text)];
  if (anchor === null || focus === null) return;
  window.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  const block = new Range();
  block.setStart(focus.node, focus.offset);
  block.setEnd(focus.node, Math.min(focus.offset + 1, focus.node.textContent?.length ?? 0));
  CSS.highlights?.set(highlightName, new Highlight(block));
  focus.node.parentElement?.scrollIntoView({ block: 'nearest' });
}
