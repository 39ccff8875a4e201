'use client';
// A button and what it opens beside itself. The browser opens, anchors, closes; this moves the focus.
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useContext,
  useId,
  useMemo,
  useRef,
} from 'react';
import { type ButtonSize, type ButtonTone, buttonStyle } from './button-style';
import { classNames } from './class-names';

export type FloatingProps = {
  /** The words on the button. */
  readonly label: ReactNode;
  /** The accessible name of the button, where the words alone are not enough. */
  readonly name?: string | undefined;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
};

type Inside = {
  readonly role: 'menu' | 'dialog';
  readonly labelledBy?: string;
  readonly className: string;
  /** What gets the focus on opening. */
  readonly first: (popup: HTMLElement) => HTMLElement | null;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
};

const CloseContext = createContext<() => void>(() => {});

/** For what stands inside a popover or a menu: closes it, and gives the focus back to its button. */
export function useClose(): () => void {
  return useContext(CloseContext);
}

export function Floating({ button, inside }: { button: FloatingProps; inside: Inside }) {
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const close = useMemo(() => () => popup.current?.hidePopover(), []);
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    const open = event.newState === 'open';
    if (open) inside.first(event.currentTarget)?.focus();
    button.onOpenChange?.(open);
  };
  return (
    <span className="anchored">
      <button
        type="button"
        id={`${id}-button`}
        popoverTarget={id}
        aria-haspopup={inside.role}
        aria-label={button.name}
        className={buttonStyle(button.tone ?? 'quiet', button.size ?? 'small', 'anchor min-w-0')}
      >
        {button.label}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: its role is one of two, both interactive and nameable */}
      <div
        ref={popup}
        id={id}
        popover="auto"
        tabIndex={-1}
        role={inside.role}
        aria-labelledby={inside.labelledBy ?? `${id}-button`}
        data-align={button.align}
        onToggle={toggled}
        onKeyDown={(event) => {
          inside.onKeyDown?.(event);
          // The page below has keys of its own.
          event.stopPropagation();
        }}
        className={classNames('floating', inside.className)}
      >
        <CloseContext value={close}>{inside.children}</CloseContext>
      </div>
    </span>
  );
}
