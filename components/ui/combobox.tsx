'use client';
// One of many by typing a part of its name; the caller finds, this shows. Can offer to make a new one.
import { Combobox as Base } from '@base-ui/react/combobox';
import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useField } from './field';
import { menuItemStyle, popupStyle } from './floating-style';
import { useHydrated } from './hydrated';

export type ComboboxChoice = {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line: an alias, an outlet, a context. */
  readonly detail?: ReactNode;
};

type Props = {
  /** What was found for the text, best first; the list is shown as it is. */
  readonly choices: ReadonlyArray<ComboboxChoice>;
  readonly value: ComboboxChoice | null;
  readonly onValueChange: (choice: ComboboxChoice | null) => void;
  readonly text?: string | undefined;
  readonly onTextChange?: ((text: string) => void) | undefined;
  readonly searching?: boolean | undefined;
  /** Shown instead of "nothing matches". */
  readonly empty?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined;
  readonly className?: string | undefined;
};

/** The library serves an input with an inline style, which our policy forbids: it comes alive first. */
export function Combobox(props: Props) {
  const field = useField();
  const style = classNames(controlStyle, props.className);
  if (useHydrated()) return <Living {...props} />;
  return (
    <input {...field} readOnly defaultValue={props.value?.label ?? props.text} className={style} />
  );
}

function Living({ choices, value, onValueChange, text, onTextChange, ...rest }: Props) {
  const field = useField();
  const controlled = text === undefined ? {} : { inputValue: text };
  return (
    <Base.Root
      items={choices}
      filter={onTextChange ? null : undefined}
      value={value}
      onValueChange={onValueChange}
      {...controlled}
      onInputValueChange={(typed) => onTextChange?.(typed)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      autoHighlight
    >
      <Base.Input
        {...field}
        ref={rest.inputRef}
        placeholder={rest.placeholder}
        className={classNames(controlStyle, rest.className)}
      />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-50">
          <Base.Popup
            className={classNames(
              popupStyle,
              'w-(--anchor-width) min-w-40 max-w-(--available-width)',
            )}
          >
            <Found searching={rest.searching === true} empty={rest.empty} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Found({ searching, empty }: { searching: boolean; empty: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <>
      <Base.Status className="px-3 text-xs text-faint">{searching && t('searching')}</Base.Status>
      <Base.Empty className="px-3 text-sm text-soft">
        {!searching && (empty ?? t('noMatch'))}
      </Base.Empty>
      <Base.List className="max-h-(--available-height) overflow-y-auto p-1 data-empty:p-0">
        {(choice: ComboboxChoice) => (
          <Base.Item key={choice.value} value={choice} className={menuItemStyle}>
            <span>{choice.label}</span>
            {choice.detail && <span className="text-xs text-faint">{choice.detail}</span>}
          </Base.Item>
        )}
      </Base.List>
    </>
  );
}
