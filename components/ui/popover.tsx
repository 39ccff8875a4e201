'use client';
// Something to read or fill beside what it is about, without leaving the place.
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonTone, buttonStyle } from './button-style';
import { classNames } from './class-names';
import { popupStyle } from './floating-style';

type Props = {
  /** The words on the button that opens it. */
  readonly label: ReactNode;
  readonly title: ReactNode;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
};

export function Popover({
  label,
  title,
  tone = 'quiet',
  size = 'small',
  children,
  ...state
}: Props) {
  return (
    <Base.Root {...state}>
      <Base.Trigger className={buttonStyle(tone, size)}>{label}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-40">
          <Base.Popup className={classNames(popupStyle, 'w-float max-w-(--available-width) p-4')}>
            <Base.Title className="mb-2 text-base">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
