'use client';
// What a combobox knows: its text, whether its list is open, which choice the keys are on.
import { type ChangeEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export type ComboboxChoice = {
  readonly value: string;
  readonly label: string;
  /** Quieter words beside it: an alias, an outlet, a context. */
  readonly detail?: ReactNode;
};

export type ComboboxSource = {
  /** What was found for the text, best first. */
  readonly choices: ReadonlyArray<ComboboxChoice>;
  readonly value: ComboboxChoice | null;
  /** Answers false where the choice was refused: what was typed then stays. */
  readonly onValueChange: (choice: ComboboxChoice | null) => unknown;
  /** The text, where the caller keeps it. */
  readonly text?: string | undefined;
  /** Given, the caller searches, and the choices are shown as they are; else they are narrowed here. */
  readonly onTextChange?: ((text: string) => void) | undefined;
};

export function useCombobox(source: ComboboxSource) {
  const listId = useId();
  const [own, setOwn] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setActive] = useState(0);
  // Until something is typed the text is that of the value.
  const text = source.text ?? own ?? source.value?.label ?? '';
  const found = source.onTextChange ? source.choices : narrow(source.choices, own ?? '');
  const active = Math.min(wanted, Math.max(found.length - 1, 0));

  const show = (next: boolean) => {
    setOpen(next);
    setActive(0);
  };
  const settle = () => {
    show(false);
    setOwn(null);
  };
  const choose = (choice: ComboboxChoice) => {
    show(false);
    source.onTextChange?.(choice.label);
    if (source.onValueChange(choice) === false) source.onTextChange?.(text);
    else setOwn(null);
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value;
    setOwn(typed);
    source.onTextChange?.(typed);
    if (typed === '') source.onValueChange(null);
    show(true);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // While kana are being converted, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step !== undefined) {
      if (open) setActive((active + step + found.length) % Math.max(found.length, 1));
      else show(true);
    } else if (event.key === 'Enter' && open && chosen) choose(chosen);
    else if (event.key === 'Escape' && open) settle();
    else return;
    // What the list has used is not also a key of the page, nor sends the form.
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    listId,
    optionId: (at: number) => `${listId}-${at}`,
    open,
    found,
    active,
    choose,
    input: {
      value: text,
      onChange: type,
      onKeyDown: press,
      onClick: () => show(true),
      onBlur: settle,
    },
  };
}

/** Full and half width, capital and small letters are the same to whoever searches. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

function narrow(choices: ReadonlyArray<ComboboxChoice>, text: string) {
  return choices.filter((choice) => fold(choice.label).includes(fold(text)));
}
