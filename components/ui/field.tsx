'use client';
// A control with its label, hint, error; the controls of this folder find their wiring by context.
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { classNames } from './class-names';

export type FieldWiring = {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
};

const FieldContext = createContext<FieldWiring | null>(null);

/** What a control inside a Field must spread; empty outside of one. */
export function useField(): FieldWiring | Record<string, never> {
  return useContext(FieldContext) ?? {};
}

type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

export function Field({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const t = useTranslations('ui');
  const wiring = useWiring(id, Boolean(hint), Boolean(error));
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
        {optional && <span className="ms-2 font-normal text-faint">{t('optional')}</span>}
      </label>
      <FieldContext value={wiring}>{children}</FieldContext>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="border-s-2 border-danger ps-2 text-sm text-danger">
      {children}
    </p>
  );
}

function useWiring(id: string, hasHint: boolean, hasError: boolean): FieldWiring {
  return useMemo(() => {
    const described = [hasError && `${id}-error`, hasHint && `${id}-hint`].filter(Boolean);
    return {
      id,
      ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
      ...(hasError && { 'aria-invalid': true as const }),
    };
  }, [id, hasHint, hasError]);
}
