'use client';
// The name of a wordless control and its key; for the desk's rail, nowhere else.
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

type Props = {
  readonly content: ReactNode;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** The control itself: a button with an aria-label. */
  readonly children: ReactNode;
};

/** Long enough not to flicker under a hand that only passes by. */
const patience = 300;

export function Tooltip({ content, side = 'right', children }: Props) {
  const { popup, ...handlers } = useHover();
  return (
    <span className="anchored" {...handlers}>
      <span className="anchor inline-flex">{children}</span>
      {/* Not "hint", which not every browser has; "manual" leaves open menus alone as well. */}
      <span
        ref={popup}
        popover="manual"
        role="tooltip"
        data-side={side}
        className="floating px-2 py-1 text-xs"
      >
        <span className="flex items-center gap-2">{content}</span>
      </span>
    </span>
  );
}

/** Shown while the pointer or the focus is on it; Escape puts it away before either has left. */
function useHover() {
  const popup = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = () => {
    if (!popup.current?.matches(':popover-open')) popup.current?.showPopover();
  };
  const hide = () => {
    clearTimeout(waiting.current);
    if (popup.current?.matches(':popover-open')) popup.current.hidePopover();
  };
  return {
    popup,
    onPointerEnter: () => {
      waiting.current = setTimeout(show, patience);
    },
    onPointerLeave: hide,
    onFocus: show,
    onBlur: hide,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && hide(),
  };
}
