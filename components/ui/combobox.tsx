'use client';
// One of many by typing a part of its name; the caller finds, this shows. ARIA's combobox with a listbox.
import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import { type ComboboxChoice, type ComboboxSource, useCombobox } from './combobox-state';
import { controlStyle } from './control-style';
import { useField } from './field';

export type { ComboboxChoice } from './combobox-state';

type Props = ComboboxSource & {
  readonly searching?: boolean | undefined;
  /** Shown instead of "nothing matches". */
  readonly empty?: ReactNode;
  readonly placeholder?: string | undefined;
  /** The accessible name, where it does not stand in a Field. */
  readonly name?: string | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined;
  readonly className?: string | undefined;
};

export function Combobox(props: Props) {
  const { searching, empty, placeholder, name, inputRef, className, ...source } = props;
  const field = useField();
  const t = useTranslations('ui');
  const { listId, optionId, open, found, active, input, choose } = useCombobox(source);
  const nothing = open && found.length === 0;
  return (
    <div className="relative">
      <input
        {...field}
        {...input}
        ref={inputRef}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-autocomplete="list"
        aria-expanded={open && found.length > 0}
        aria-controls={listId}
        aria-activedescendant={open && found[active] ? optionId(active) : undefined}
        placeholder={placeholder}
        className={classNames(controlStyle, className)}
      />
      <div className={classNames('choices floating', !open && 'hidden')}>
        <p role="status" className={classNames('text-sm text-soft', nothing && 'px-3 py-2')}>
          {open && (searching ? t('searching') : nothing && (empty ?? t('noMatch')))}
        </p>
        <div id={listId} role="listbox" aria-label={t('choices')}>
          {found.map((choice, at) => (
            <Option
              key={choice.value}
              id={optionId(at)}
              choice={choice}
              active={at === active}
              choose={choose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly choice: ComboboxChoice;
  readonly active: boolean;
  readonly choose: (choice: ComboboxChoice) => void;
};

function Option({ id, choice, active, choose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus and keys stay in the input
    <div
      id={id}
      role="option"
      aria-selected={active}
      data-active={active || undefined}
      // The press must not take the focus out of the input.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(choice)}
      className="menu-item"
    >
      <span>{choice.label}</span>
      {choice.detail && <span className="text-xs text-faint">{choice.detail}</span>}
    </div>
  );
}
