'use client';
// The name of a wordless control and its key; for the desk's rail, nowhere else.
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { popupStyle } from './floating-style';

type Props = {
  readonly content: ReactNode;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** The control itself: a button with an aria-label. */
  readonly children: ReactElement;
};

export function Tooltip({ content, side = 'right', children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={300} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-50">
          <Base.Popup
            className={classNames(popupStyle, 'flex items-center gap-2 px-2 py-1 text-xs')}
          >
            {content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
