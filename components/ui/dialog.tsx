'use client';
// A question that must be answered before anything else: rare, since it takes the page away.
import { useTranslations } from 'next-intl';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './button';
import type { ButtonSize, ButtonTone } from './button-style';

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

const CloseContext = createContext<() => void>(() => {});

export function Dialog({ label, tone, size, open, onOpenChange, ...content }: Props) {
  const [own, setOwn] = useState(false);
  const shown = open ?? own;
  const change = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  return (
    <>
      {label && (
        <Button tone={tone} size={size} aria-haspopup="dialog" onClick={() => change(true)}>
          {label}
        </Button>
      )}
      {shown && <Modal {...content} close={() => change(false)} />}
    </>
  );
}

type ModalProps = Pick<Props, 'title' | 'description' | 'actions' | 'children'> & {
  readonly close: () => void;
};

function Modal({ title, description, actions, children, close }: ModalProps) {
  const id = useId();
  const t = useTranslations('ui');
  const dialog = useShownModally();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      // Said late: the dialog may have been opened again since, as React's strict mode does.
      onClose={(event) => event.currentTarget.open || close()}
      // The page below has keys of its own.
      onKeyDown={(event) => event.stopPropagation()}
      className="floating"
    >
      <CloseContext value={() => dialog.current?.close()}>
        <div className="flex flex-col gap-3">
          <h2 id={`${id}-title`} className="text-lg">
            {title}
          </h2>
          {description && (
            <p id={`${id}-description`} className="text-soft">
              {description}
            </p>
          )}
          {children}
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <DialogAction tone="quiet">{actions ? t('cancel') : t('close')}</DialogAction>
            {actions}
          </div>
        </div>
      </CloseContext>
    </dialog>
  );
}

/** Opened once it is on the page; the browser then keeps the focus in it and gives it back after. */
function useShownModally() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Taken off the page while open, it would leave the focus nowhere.
    return () => element?.close();
  }, []);
  return dialog;
}

type ActionProps = {
  readonly tone?: ButtonTone | undefined;
  readonly onSelect?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** A button inside a dialog that acts, and closes it. */
export function DialogAction({ tone = 'primary', onSelect, children }: ActionProps) {
  const close = useContext(CloseContext);
  const act = () => {
    close();
    onSelect?.();
  };
  return (
    <Button tone={tone} onClick={act}>
      {children}
    </Button>
  );
}
