'use client';
/** One of a few, or none: buttons of which at most one is pressed. One stop for Tab; the arrow keys walk, Delete takes the choice back. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { isDelete } from './panel-keys';

export interface Toggle<Value extends string> {
  readonly value: Value;
  readonly content: ReactNode;
  /** The key that presses it while the focus is near. */
  readonly sign?: string;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly options: readonly Toggle<Value>[];
  /** Left out where a press does something instead of choosing. */
  readonly pressed?: Value | null;
  readonly onPick: (value: Value) => void;
  /** Given where nothing need be chosen: pressing the pressed one leaves it unset. */
  readonly onClear?: () => void;
}

export function Toggles<Value extends string>(props: Props<Value>) {
  const { name, options, pressed, onPick, onClear } = props;
  const stop = options.find(({ value }) => value === pressed) ?? options[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form's
    <div
      role="group"
      aria-label={name}
      className="toggles"
      onKeyDown={(event) => walk(event, onClear)}
    >
      {options.map(({ value, content, sign }) => (
        <button
          key={value}
          type="button"
          tabIndex={value === stop?.value ? 0 : -1}
          aria-pressed={pressed === undefined ? undefined : value === pressed}
          onClick={() => (value === pressed ? onClear?.() : onPick(value))}
        >
          {content}
          {sign && <ToggleKey sign={sign} />}
        </button>
      ))}
    </div>
  );
}

function ToggleKey({ sign }: { readonly sign: string }) {
  return (
    // A screen reader would read the key as part of the name it stands in.
    <span aria-hidden="true" className="toggle-key">
      <Kbd keys={sign} />
    </span>
  );
}

function walk(event: KeyboardEvent<HTMLElement>, onClear: (() => void) | undefined): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const clears = onClear !== undefined && isDelete(event);
  if ((by === undefined && !clears) || event.shiftKey) return;
  // The desk has keys of its own for these.
  event.preventDefault();
  if (clears) onClear();
  else if (by !== undefined) step(event.currentTarget, by);
}

function step(group: HTMLElement, by: number): void {
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
