/** Dragging either end of the chosen mark, with a mouse, a pen or a finger: the text shows at once what would be marked. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import { EditedMap } from '@/domain/claim/edited-map';
import type { Span } from '@/domain/text/span';
import type { Shown } from './article-html';
import { pulled } from './edges';
import { readingOrder } from './reading-order';
import { offsetAtPoint } from './text-position';

type End = 'start' | 'end';

interface Dragging {
  /** The article's element. */
  readonly root: HTMLElement;
  readonly board: Board;
  readonly mark: Annotation;
  readonly end: End;
  /** Shows the mark on another span, or on its own again. */
  show(span: Span | null): void;
}

/** Pixels from the edge of what is scrolled, within which the text comes to meet the pointer, and how far at each frame. */
const margin = 48;
const pace = 8;

export function handleUnder(target: EventTarget): End | null {
  const handle = target instanceof Element ? target.closest('[data-handle]') : null;
  if (handle === null) return null;
  return handle.getAttribute('data-handle') === 'start' ? 'start' : 'end';
}

/** Follows the pointer that came down on a handle until it is let go, which is `done`, or given up by Escape. */
export function dragHandle(
  { pointerId }: PointerEvent,
  dragging: Dragging,
  done: (span: Span) => void,
): void {
  const { root, mark, show } = dragging;
  const listening = new AbortController();
  const { signal } = listening;
  let span = mark.span;
  const follow = (to: PointerEvent) => {
    const next = spanAt(dragging, to);
    if (next.start === span.start && next.end === span.end) return;
    span = next;
    show(span);
  };
  const stop = () => {
    listening.abort();
    root.removeAttribute('data-dragging');
    show(null);
  };
  const letGo = () => {
    stop();
    done(span);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    stop();
  };
  // The handle itself is written anew with its row: the article holds on to the pointer.
  root.setPointerCapture(pointerId);
  root.setAttribute('data-dragging', '');
  root.addEventListener('pointermove', scrolling(root, follow, signal), { signal });
  root.addEventListener('pointerup', letGo, { signal });
  root.addEventListener('pointercancel', stop, { signal });
  window.addEventListener('keydown', giveUp, { signal, capture: true });
}

function spanAt({ root, board, mark, end }: Dragging, to: PointerEvent): Span {
  const at = offsetAtPoint(root, board.text, to.clientX, to.clientY);
  return at === null
    ? mark.span
    : pulled(board, mark.span, end, at, to.altKey ? 'phrase' : 'character');
}

/** Near the edge of what is scrolled, the text goes on coming for as long as the pointer stays there. */
function scrolling(
  root: HTMLElement,
  follow: (to: PointerEvent) => void,
  signal: AbortSignal,
): (to: PointerEvent) => void {
  const frame = root.closest('section');
  let last: PointerEvent | null = null;
  const creep = () => {
    const step = last && frame && !signal.aborted ? stepAt(frame, last.clientY) : 0;
    if (step === 0 || !last) return;
    frame?.scrollBy({ top: step, behavior: 'instant' });
    follow(last);
    requestAnimationFrame(creep);
  };
  return (to) => {
    const isCreeping = last !== null && frame !== null && stepAt(frame, last.clientY) !== 0;
    last = to;
    follow(to);
    if (!isCreeping) creep();
  };
}

function stepAt(frame: Element, y: number): number {
  const { top, bottom } = frame.getBoundingClientRect();
  if (y < top + margin) return -pace;
  return y > bottom - margin ? pace : 0;
}

/** What is shown, with one mark on another span. */
export function withSpan(shown: Shown, mark: Annotation, span: Span): Shown {
  const annotations = EditedMap.put(shown.board.annotations, mark.id, { ...mark, span });
  const board = { ...shown.board, annotations };
  return { ...shown, board, marks: readingOrder(board).marks };
}
