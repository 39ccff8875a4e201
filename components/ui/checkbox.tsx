'use client';
// A choice of yes or no, with its words beside it.
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names';

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export function Checkbox({ label, hint, className, ...rest }: Props) {
  const id = useId();
  return (
    <div className={classNames('flex items-start gap-2', className)}>
      <input
        {...rest}
        type="checkbox"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 size-4 shrink-0"
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
