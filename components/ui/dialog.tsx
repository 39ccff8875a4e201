'use client';
// A question that must be answered before anything else: rare, since it takes the page away.
import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonTone, buttonStyle } from './button-style';
import { classNames } from './class-names';
import { popupStyle } from './floating-style';

type Props = {
  /** The words on the button that opens it; without them it is opened by `open`. */
  readonly label?: ReactNode;
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** The buttons that answer; giving up stands before them by itself. */
  readonly actions?: ReactNode;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly children?: ReactNode;
};

export function Dialog({ label, tone = 'quiet', size = 'normal', ...props }: Props) {
  const { title, description, actions, children, ...state } = props;
  const t = useTranslations('ui');
  return (
    <Base.Root {...state}>
      {label && <Base.Trigger className={buttonStyle(tone, size)}>{label}</Base.Trigger>}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={classNames(
            popupStyle,
            'fixed inset-x-4 top-1/2 z-50 mx-auto flex max-h-dvh max-w-form -translate-y-1/2 flex-col gap-3 overflow-y-auto p-6',
          )}
        >
          <Base.Title className="text-lg">{title}</Base.Title>
          {description && <Base.Description className="text-soft">{description}</Base.Description>}
          {children}
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Base.Close className={buttonStyle('quiet', 'normal')}>
              {actions ? t('cancel') : t('close')}
            </Base.Close>
            {actions}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** A button inside a dialog that also closes it. */
export function DialogAction({
  tone = 'primary',
  onSelect,
  children,
}: {
  tone?: ButtonTone;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <Base.Close onClick={onSelect} className={buttonStyle(tone, 'normal')}>
      {children}
    </Base.Close>
  );
}
