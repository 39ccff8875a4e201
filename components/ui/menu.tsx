'use client';
// A menu of actions or places behind one button.
import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonTone, buttonStyle } from './button-style';
import { classNames } from './class-names';
import { menuItemStyle, popupStyle } from './floating-style';

type MenuProps = {
  /** The words on the button. */
  readonly label: ReactNode;
  /** The accessible name, where the words alone are not enough. */
  readonly name?: string | undefined;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly children: ReactNode;
};

export function Menu({ label, name, tone = 'plain', size = 'small', align, children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger aria-label={name} className={buttonStyle(tone, size)}>
        {label}
        <span aria-hidden="true" className="text-xs">
          ▾
        </span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align ?? 'end'} className="z-40">
          <Base.Popup className={classNames(popupStyle, 'min-w-40 p-1')}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = {
  readonly onSelect: () => void;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** A key that does the same, shown at the end of the line. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

export function MenuItem({ onSelect, danger, disabled = false, hint, children }: ItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={classNames(menuItemStyle, danger ? 'text-danger' : 'text-ink')}
    >
      <span>{children}</span>
      {hint}
    </Base.Item>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Base.LinkItem render={<Link href={href} />} className={classNames(menuItemStyle, 'text-ink')}>
      {children}
    </Base.LinkItem>
  );
}

type RadioProps<Value extends string> = {
  readonly label: ReactNode;
  readonly value: Value;
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly label: ReactNode }>;
  readonly onValueChange: (value: Value) => void;
};

export function MenuRadioGroup<Value extends string>(props: RadioProps<Value>) {
  const { label, value, choices, onValueChange } = props;
  return (
    <Base.RadioGroup value={value} onValueChange={onValueChange}>
      <Base.GroupLabel className="px-3 py-1 text-xs text-faint">{label}</Base.GroupLabel>
      {choices.map((choice) => (
        <Base.RadioItem
          key={choice.value}
          value={choice.value}
          closeOnClick
          className={menuItemStyle}
        >
          <span>{choice.label}</span>
          <Base.RadioItemIndicator aria-hidden="true">✓</Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="my-1 border-t border-hairline" />;
}
