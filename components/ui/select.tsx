'use client';
// A choice of one from a list: the platform's own, which phones, keyboards, screen readers know.
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useField } from './field';

export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  readonly choices: ReadonlyArray<Choice>;
};

export function Select({ choices, className, ...rest }: Props) {
  return (
    <select {...useField()} {...rest} className={classNames(controlStyle, className)}>
      {choices.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}
