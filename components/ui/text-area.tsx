'use client';
// Several lines of text; grows with what is written where the browser can.
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useField } from './field';

export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useField()}
      {...rest}
      rows={rows}
      className={classNames(controlStyle, 'field-sizing-content resize-y', className)}
    />
  );
}
