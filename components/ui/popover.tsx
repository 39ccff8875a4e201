'use client';
// Something to read or fill beside what it is about, without leaving the place.
import { type ReactNode, useId } from 'react';
import { Floating, type FloatingProps } from './floating';

type Props = FloatingProps & { readonly title: ReactNode; readonly children: ReactNode };

export function Popover({ title, children, ...button }: Props) {
  const id = useId();
  return (
    <Floating
      button={button}
      inside={{
        role: 'dialog',
        labelledBy: id,
        className: 'w-float p-4',
        first: (popup) => popup.querySelector<HTMLElement>('input, textarea, select') ?? popup,
        children: (
          <>
            <h2 id={id} className="mb-2 text-base">
              {title}
            </h2>
            {children}
          </>
        ),
      }}
    />
  );
}
