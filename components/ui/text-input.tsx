'use client';
// A line of text.
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useField } from './field';

export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return (
    <input {...useField()} {...rest} type={type} className={classNames(controlStyle, className)} />
  );
}
