'use client';
/** Copies what a field holds. Without https a page may not write to the clipboard: then it is selected for the reader's own keys. */
import { useRef, useState } from 'react';

export function useCopying() {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setSaid('copied');
    } catch {
      setSaid('copyByHand');
    }
  };
  return { field, copy, said };
}
