'use client';
// A menu of actions or places behind one button: arrows, Home, End, first letters, Escape.
import type { KeyboardEvent, ReactNode } from 'react';
import { Floating, type FloatingProps, useClose } from './floating';
import { Link } from './link';

export function Menu({ label, children, ...button }: FloatingProps & { children: ReactNode }) {
  const words = (
    <>
      {label}
      <span aria-hidden="true" className="text-xs">
        ▾
      </span>
    </>
  );
  return (
    <Floating
      button={{ tone: 'plain', align: 'end', ...button, label: words }}
      inside={{
        role: 'menu',
        className: 'min-w-40 p-1',
        first: (popup) => listItems(popup)[0] ?? popup,
        onKeyDown: walkItems,
        children,
      }}
    />
  );
}

function listItems(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function walkItems(event: KeyboardEvent<HTMLElement>): void {
  const items = listItems(event.currentTarget);
  const here = items.findIndex((item) => item.matches(':focus'));
  const last = items.length - 1;
  const to = { ArrowDown: here + 1, ArrowUp: here < 1 ? last : here - 1, Home: 0, End: last };
  const at = Object.entries(to).find(([key]) => key === event.key)?.[1];
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (at === undefined) {
    focusByLetter(items, here, event);
  } else {
    event.preventDefault();
    items[at > last ? 0 : at]?.focus();
  }
}

/** The next item after the present one that begins with the letter pressed. */
function focusByLetter(items: HTMLElement[], here: number, event: KeyboardEvent): void {
  if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return;
  const round = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  const letter = event.key.toLowerCase();
  round.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
}

type ItemProps = {
  readonly onSelect: () => void;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** A key that does the same, shown at the end of the line. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

export function MenuItem({ onSelect, danger, disabled, hint, children }: ItemProps) {
  const close = useClose();
  const select = () => {
    if (disabled) return;
    close();
    onSelect();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={disabled}
      data-danger={danger || undefined}
      onClick={select}
      className="menu-item"
    >
      <span>{children}</span>
      {hint}
    </button>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  const close = useClose();
  return (
    <Link href={href} role="menuitem" tabIndex={-1} onClick={close} className="menu-item">
      {children}
    </Link>
  );
}

type RadioProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly label: ReactNode }>;
  readonly onValueChange: (value: Value) => void;
};

export function MenuRadioGroup<Value extends string>(props: RadioProps<Value>) {
  const close = useClose();
  const select = (value: Value) => {
    close();
    props.onValueChange(value);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
    <div role="group" aria-label={props.label}>
      {props.choices.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="menuitemradio"
          tabIndex={-1}
          aria-checked={value === props.value}
          onClick={() => select(value)}
          className="menu-item"
        >
          <span>{label}</span>
          <span aria-hidden="true">{value === props.value ? '✓' : ''}</span>
        </button>
      ))}
    </div>
  );
}

export function MenuSeparator() {
  return <hr className="my-1 border-t border-hairline" />;
}
