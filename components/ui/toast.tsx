'use client';
// Toasts: only to undo something that has left the view.
import { useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from './button';

export type Offer = {
  readonly title: ReactNode;
  /** Takes back what was done. */
  readonly undo?: (() => void) | undefined;
};

/** Ten seconds: long enough to notice, read, and reach the button by keyboard (F6). */
const patience = 10_000;

/** More would hide the page; the oldest goes first. */
const most = 3;

const ToastContext = createContext<(offer: Offer) => void>(() => {});

export function useToast(): (offer: Offer) => void {
  return useContext(ToastContext);
}

type Shown = Offer & { readonly key: number };

export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const count = useRef(0);
  const offer = useCallback((made: Offer) => {
    count.current += 1;
    const next = { ...made, key: count.current };
    setShown((before) => [...before, next].slice(-most));
  }, []);
  const withdraw = useCallback(
    (key: number) => setShown((before) => before.filter((toast) => toast.key !== key)),
    [],
  );
  return (
    <ToastContext value={offer}>
      {children}
      <Region shown={shown} withdraw={withdraw} />
    </ToastContext>
  );
}

function Region({ shown, withdraw }: { shown: readonly Shown[]; withdraw: (key: number) => void }) {
  const t = useTranslations('ui');
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      const button = region.current?.querySelector('button');
      if (event.key !== 'F6' || !button) return;
      event.preventDefault();
      button.focus();
    };
    window.addEventListener('keydown', reach);
    return () => window.removeEventListener('keydown', reach);
  }, []);
  return (
    <section
      ref={region}
      aria-label={t('toasts')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 print:hidden"
    >
      {shown.map((toast) => (
        <Toast key={toast.key} toast={toast} withdraw={withdraw} />
      ))}
    </section>
  );
}

function Toast({ toast, withdraw }: { toast: Shown; withdraw: (key: number) => void }) {
  const t = useTranslations('ui');
  const close = useMemo(() => () => withdraw(toast.key), [withdraw, toast.key]);
  const clock = usePatience(close);
  const undo = () => {
    close();
    toast.undo?.();
  };
  return (
    <div
      {...clock}
      className="floating pointer-events-auto flex w-float max-w-full items-center gap-2 py-2 ps-4 pe-2"
    >
      <p className="min-w-0 flex-1 text-sm">{toast.title}</p>
      {toast.undo && (
        <Button tone="bare" size="small" onClick={undo}>
          {t('undo')}
        </Button>
      )}
      <Button tone="plain" size="small" aria-label={t('close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}

/** Runs out after a while, but never under somebody's pointer or focus. */
function usePatience(end: () => void) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(end, patience);
    return () => clearTimeout(timer);
  }, [held, end]);
  return {
    onPointerEnter: () => hold(true),
    onPointerLeave: () => hold(false),
    onFocus: () => hold(true),
    onBlur: () => hold(false),
  };
}
