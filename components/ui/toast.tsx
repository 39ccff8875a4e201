'use client';
// Toasts: only to undo something that has left the view.
import { Toast } from '@base-ui/react/toast';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback } from 'react';
import { buttonStyle } from './button-style';

type Offer = {
  readonly title: ReactNode;
  /** Takes back what was done. */
  readonly undo?: (() => void) | undefined;
  /** Milliseconds until the offer ends; 0 keeps it until dismissed. */
  readonly timeout?: number | undefined;
};

/** Ten seconds: long enough to notice, read, and reach the button by keyboard (F6). */
const patience = 10_000;

export function useToast(): (offer: Offer) => void {
  const { add, close } = Toast.useToastManager();
  const t = useTranslations('ui');
  return useCallback(
    ({ title, undo, timeout = patience }: Offer) => {
      const takeBack = () => {
        close(id);
        undo?.();
      };
      const action = undo && { actionProps: { children: t('undo'), onClick: takeBack } };
      const id = add({ title, timeout, ...action });
    },
    [add, close, t],
  );
}

export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <Toast.Provider timeout={patience} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={t('toasts')}
          className="fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:start-auto sm:w-float"
        >
          <Offers />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Offers() {
  const { toasts } = Toast.useToastManager();
  const t = useTranslations('ui');
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-md border border-edge bg-raised shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-2 py-2 ps-4 pe-2">
        <Toast.Title className="min-w-0 flex-1 text-sm font-normal" />
        <Toast.Action className={buttonStyle('bare', 'small')} />
        <Toast.Close aria-label={t('close')} className={buttonStyle('bare', 'small')}>
          <span aria-hidden="true">×</span>
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
