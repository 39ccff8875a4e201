'use client';
/** A line of text that is saved when it is left, or by Enter. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useDraft } from './draft';

interface Props {
  readonly name: string;
  readonly saved: string;
  readonly save: (text: string) => boolean;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Whether it has just been asked for, and takes the focus. */
  readonly isReady?: boolean;
}

export function DraftLine({ name, saved, save, isReady = false, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isReady) input.current?.focus();
  }, [isReady]);
  const { text, write, flush } = useDraft({ saved, save });
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) flush();
  };
  return (
    <TextInput
      {...rest}
      ref={input}
      aria-label={name}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={press}
    />
  );
}
