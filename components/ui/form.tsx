'use client';
// A form that is sent by code; what was entered stays in it when it is refused.
import type { ReactNode, SyntheticEvent } from 'react';

type Props = {
  readonly onSend: (entered: Entered) => void;
  /** For a button outside of it, such as a dialog's. */
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** What a field holds, by its name; empty where there is none. */
export type Entered = (name: string) => string;

/**
 * Refusals are told by sentences of our own, so the browser's are off. With `action` React keeps a form that
 * was sent before the page was ready; `onSubmit` comes before it afterwards, since `action` would empty the fields.
 */
export function Form({ onSend, id, className, children }: Props) {
  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    onSend(readForm(new FormData(event.currentTarget, event.nativeEvent.submitter)));
  };
  return (
    <form
      id={id}
      noValidate
      action={(data) => onSend(readForm(data))}
      onSubmit={submit}
      className={className ?? 'flex flex-col gap-5'}
    >
      {children}
    </form>
  );
}

function readForm(data: FormData): Entered {
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}
