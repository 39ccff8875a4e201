'use client';
// Buttons: one primary action a screen, the rest quiet; danger only for what cannot be taken back.
import { useTranslations } from 'next-intl';
import type { ComponentProps, MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonSize, type ButtonTone, buttonStyle } from './button-style';
import { Link } from './link';
import { VisuallyHidden } from './visually-hidden';

type Look = { readonly tone?: ButtonTone | undefined; readonly size?: ButtonSize | undefined };

type ButtonProps = ComponentProps<'button'> & Look & { readonly pending?: boolean | undefined };

/** While pending it keeps its focus and its place, and refuses to be pressed again. */
export function Button({ tone = 'quiet', size = 'normal', pending = false, ...rest }: ButtonProps) {
  const { className, children, onClick, type = 'button', ...others } = rest;
  const t = useTranslations('ui');
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...others}
      type={type}
      onClick={press}
      aria-disabled={pending || undefined}
      className={buttonStyle(tone, size, className)}
    >
      {children}
      {pending && (
        <>
          <span aria-hidden="true">…</span>
          <VisuallyHidden>{t('pending')}</VisuallyHidden>
        </>
      )}
    </button>
  );
}

/** Sends the form it stands in, and is pending for as long as the form's action runs. */
export function SubmitButton({ tone = 'primary', ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button {...rest} tone={tone} type="submit" pending={pending || rest.pending === true} />;
}

export function ButtonLink({
  tone = 'quiet',
  size = 'normal',
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={buttonStyle(tone, size, className)} />;
}
