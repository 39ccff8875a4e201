'use client';
/** A line of text that is saved when it is left, or by Enter. */
import type { KeyboardEvent } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useDraft } from './draft';

interface Props {
  readonly name: string;
  readonly saved: string;
  readonly save: (text: string) => boolean;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly className?: string | undefined;
}

export function DraftLine({ name, saved, save, ...rest }: Props) {
  const { text, write, flush } = useDraft({ saved, save });
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) flush();
  };
  return (
    <TextInput
      {...rest}
      aria-label={name}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={press}
    />
  );
}
